import { defaultReporter } from "@web/test-runner";
import { accessibilityTree } from "./accessibility-tree.mjs";
import { away, demoData, listen, server, strict } from "./server.mjs";
import { browsers } from "../tools/browsers.mjs";
import { oxcPlugin } from "../tools/oxc.mjs";

/** Ends the output with one plain line for CI. */
const totals = {
  stop({ sessions }) {
    const count = { passed: 0, failed: 0, skipped: 0 };
    const walk = (suite) => {
      for (const { skipped, passed } of suite.tests)
        count[skipped ? "skipped" : passed ? "passed" : "failed"]++;
      suite.suites.forEach(walk);
    };
    for (const { testResults } of sessions)
      if (testResults) walk(testResults);
      else count.failed++;
    const line = `${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`;
    process.once("exit", () => console.log(`\n${line}`)); // after the runner's own output
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
