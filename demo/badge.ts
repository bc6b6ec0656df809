import "../src/verdict.js";
