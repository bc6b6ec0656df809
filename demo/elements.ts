import "../src/compare.js";
