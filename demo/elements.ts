import "../src/index.js";
