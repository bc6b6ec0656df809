// Before anything else on the page: what the policy forbids and what goes wrong.
window.violations = [];
window.errors = [];
addEventListener("securitypolicyviolation", (event) => {
  const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } =
    event;
  window.violations.push(
    `${effectiveDirective} ${blockedURI} ${sample} ${sourceFile}:${lineNumber}`,
  );
});
addEventListener("error", ({ message }) => window.errors.push(message));
addEventListener("unhandledrejection", ({ reason }) =>
  window.errors.push(String(reason)),
);
