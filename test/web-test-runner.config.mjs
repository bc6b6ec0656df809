import { basename } from "node:path";
import { defaultReporter } from "@web/test-runner";
import { accessibilityTree } from "./accessibility-tree.mjs";
import { away, demoData, listen, server, strict } from "./server.mjs";
import { browsers } from "../tools/browsers.mjs";
import { oxcPlugin } from "../tools/oxc.mjs";

/** Ends the output with what failed and one plain line for CI. */
const totals = {
  stop({ sessions }) {
    const count = { passed: 0, skipped: 0 };
    const failures = [];
    for (const { testFile, testResults, browser } of sessions) {
      const where = `${basename(testFile)}, ${browser.name}`;
      const walk = ({ tests, suites }) => {
        for (const { name, skipped, passed, error } of tests)
          if (skipped) count.skipped++;
          else if (passed) count.passed++;
          else failures.push(`${where}: ${name}: ${error?.message}`);
        suites.forEach(walk);
      };
      if (testResults) walk(testResults);
      else failures.push(`${where}: the file did not run`);
    }
    const line = `${count.passed} passed, ${failures.length} failed, ${count.skipped} skipped`;
    // After the runner's own output.
    process.once("exit", () => console.log(["", ...failures, line].join("\n")));
  },
};

export default {
  files: "test/**/*.test.ts",
  nodeResolve: { exportConditions: ["browser", "development"] },
  middleware: [away, demoData, server, strict],
  plugins: [oxcPlugin(), accessibilityTree, listen],
  browsers: browsers(),
  testFramework: { config: { timeout: 20_000 } }, // axe in a loaded machine takes more than mocha's 2 s
  testsFinishTimeout: 300_000, // WebKitGTK draws slowly; the view to write in takes it two minutes
  concurrentBrowsers: 3,
  reporters: [defaultReporter({ reportTestProgress: !process.env.CI }), totals],
  coverageConfig: {
    include: ["src/**/*.ts"],
    reporters: ["text", "lcovonly"],
    threshold: { statements: 90, branches: 80, functions: 90, lines: 90 },
  },
  filterBrowserLogs: ({ args }) =>
    !String(args[0]).startsWith("Lit is in dev mode"),
};
