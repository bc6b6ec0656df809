/** The strings of a template that code has written, as a template literal would give them to `html`. */
export const written = (...parts: string[]): TemplateStringsArray =>
  Object.assign(parts, { raw: parts });
