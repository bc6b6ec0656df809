/**
 * Families from npm, so that what a test measures depends on no font of the machine. Their letters
 * reach differently far over and under the baseline: 0.75 and 0.25 em in Josefin Sans, 0.99 and 0.21
 * in Lato, 1.07 and 0.29 in Noto Sans.
 */
export const FAMILIES = ["Josefin Sans", "Lato", "Noto Sans"];

/** A family whose letters are a fifth wider than those of most, like Verdana's. */
export const WIDE = "DejaVu Sans";

const WEIGHTS = ["400", "700"];

for (const family of [...FAMILIES, WIDE])
  for (const weight of WEIGHTS) {
    const name = family.toLowerCase().replace(" ", "-");
    const file = `/node_modules/@fontsource/${name}/files/${name}-latin-${weight}-normal.woff2`;
    document.fonts.add(new FontFace(family, `url(${file})`, { weight }));
  }
await Promise.all([...document.fonts].map((face) => face.load()));

/** Runs the same tests on a page set in each family. */
export function inEachFamily(tests: () => void): void {
  for (const family of FAMILIES)
    describe(`in ${family}`, () => {
      before(() => {
        document.body.style.fontFamily = `"${family}"`;
      });
      after(() => {
        document.body.style.fontFamily = "";
      });
      tests();
    });
}
