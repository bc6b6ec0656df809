/** The level that a page asked for, 1–6; 2 where it asked for none or for another. */
export const levelOf = (asked: unknown): number => {
  const level = Number(asked);
  return [1, 2, 3, 4, 5, 6].includes(level) ? level : 2;
};
