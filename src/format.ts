export { load } from "./load.js";
export { toModel, toScorecard } from "./model.js";
export type { Model, ScorecardRow, Split, ToolModel } from "./model.js";
export { ComparisonError, parse } from "./parse.js";
export type { ComparisonErrorKind, ComparisonIssue } from "./parse.js";
export { comparisonSchema } from "./schema.js";
export type {
  Comparison,
  Newsletter,
  Pricing,
  Review,
  Tool,
  Verdict,
} from "./schema.js";
