export * from "./compare.js";
export * from "./data.js";
