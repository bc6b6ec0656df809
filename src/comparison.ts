export type { Expected, Keys } from "./check.js";
export { load } from "./load.js";
export { toModel, toScorecard } from "./model.js";
export type {
  Answer,
  Level,
  Model,
  Reviewed,
  Scorecard,
  ScorecardRow,
  SpecRow,
  Split,
  ToolModel,
} from "./model.js";
export { ComparisonError, parse } from "./parse.js";
export type {
  ComparisonErrorKind,
  ComparisonIssue,
  NotJsonReason,
} from "./parse.js";
export type {
  Comparison,
  Newsletter,
  Pricing,
  Review,
  Spec,
  Tool,
  Verdict,
} from "./schema.js";
