/** Lit knows a template by its strings, so that the same texts must give the same. */
const templates = new Map<string, TemplateStringsArray>();

/** The strings of a template that code has written, as a template literal would give them to `html`. */
export function written(...parts: string[]): TemplateStringsArray {
  const key = parts.join("$");
  let strings = templates.get(key);
  if (!strings)
    templates.set(key, (strings = Object.assign(parts, { raw: parts })));
  return strings;
}
