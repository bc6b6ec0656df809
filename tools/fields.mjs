// The data format as rows of a table, read from its JSON Schema.

const code = (value) => `\`${value}\``;

/** A number as a person would write it. */
const number = (value) => value.toLocaleString("en-US");

/** The least and the most of a count or an amount: "1–8", "≥ 0", "≤ 80"; empty where all are allowed. */
function range(least, most) {
  if (most === undefined || most === Number.MAX_SAFE_INTEGER)
    return least === undefined ? "" : `≥ ${number(least)}`;
  return least === undefined
    ? `≤ ${number(most)}`
    : `${number(least)}–${number(most)}`;
}

const spaced = (...words) => words.filter(Boolean).join(" ");

/** The kinds of value that a field may have; `null` stands for a field that is left out, so it is none. */
function kinds({ type, anyOf, oneOf, ...limits }) {
  const alternatives = anyOf ?? oneOf;
  // Beside a type they are conditions, not kinds of value.
  if (alternatives && type === undefined)
    return alternatives.flatMap((one) => kinds({ ...limits, ...one }));
  return [type]
    .flat()
    .filter((one) => one !== "null")
    .map((one) => ({ ...limits, type: one }));
}

const WRITTEN = {
  string: ({ format, pattern, maxLength, examples }) =>
    format?.startsWith("uri")
      ? "web address"
      : spaced(
          "text",
          range(undefined, maxLength),
          // Where a text must have a form, an example shows it better than its pattern.
          pattern &&
            pattern !== "\\S" &&
            examples &&
            `like ${code(examples[0])}`,
        ),
  number: ({ minimum, maximum }) => spaced("number", range(minimum, maximum)),
  integer: ({ minimum, maximum }) =>
    spaced("whole number", range(minimum, maximum)),
  boolean: () => `${code(true)} or ${code(false)}`,
  array: ({ items, minItems = 0, maxItems }, name) =>
    spaced(
      range(minItems, maxItems),
      hasFields(items) ? name : `× ${written(items)}`,
    ),
  object: ({ additionalProperties: values, maxProperties, ...object }) =>
    hasFields(object) || !values
      ? "object"
      : spaced(
          "names, each with",
          written(values),
          maxProperties && `(at most ${maxProperties})`,
        ),
};

/** The type of a field in words, with its limits. */
function written(schema, name) {
  const { const: only, enum: choices } = schema;
  if (only !== undefined) return code(only);
  if (choices)
    return choices
      .filter((choice) => choice !== null)
      .map(code)
      .join(" ");
  const texts = kinds(schema).map((kind) => WRITTEN[kind.type](kind, name));
  return [...new Set(texts)].join(" or ");
}

const hasFields = (schema) => Object.keys(schema?.properties ?? {}).length > 0;

/** An object and all objects in it that have fields, each with its path. */
function* objects(schema, path) {
  yield { schema, path };
  for (const [name, field] of Object.entries(schema.properties)) {
    const at = path ? `${path}.${name}` : name;
    for (const kind of kinds(field))
      if (hasFields(kind)) yield* objects(kind, at);
      else if (hasFields(kind.items)) yield* objects(kind.items, `${at}[]`);
  }
}

const sentences = (text) => text.split(/(?<=[.:;])\s+(?=\p{Lu})/u);

/** What many fields say of themselves in the same words; it belongs under the table. */
function repeated(schema) {
  const counts = new Map();
  for (const { schema: object } of objects(schema, ""))
    for (const { description } of Object.values(object.properties))
      for (const sentence of sentences(description ?? ""))
        counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  return new Set(
    [...counts].flatMap(([text, count]) => (count > 2 ? text : [])),
  );
}

/**
 * The rows of the table: name, type and meaning of each field, under a row for each object.
 *
 * @param schema - A JSON Schema (2020-12) of the kind that Zod writes.
 * @returns {[string, string, string][]}
 */
export function fieldRows(schema) {
  const known = repeated(schema);
  const described = ({ description = "" }) =>
    sentences(description)
      .filter((sentence) => !known.has(sentence))
      .join(" ") || description;
  return [...objects(schema, "")].flatMap(({ schema: object, path }) => {
    const { properties, required = [], dependentRequired = {} } = object;
    const rows = Object.entries(properties).map(([name, field]) => [
      code(name),
      [
        written(field, name),
        required.includes(name) && "required",
        dependentRequired[name] &&
          `with ${dependentRequired[name].map(code).join(", ")}`,
        field.default !== undefined && `default ${code(field.default)}`,
      ]
        .filter(Boolean)
        .join(", "),
      described(field),
    ]);
    // What an object is for, the row of the field that holds it says; an item of a list has no such row.
    const about = path.endsWith("]") ? described(object) : "";
    return path ? [[`**${code(path)}**`, "", about], ...rows] : rows;
  });
}
