// Programs from Debian's packages, for the tests that publish with them.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Installs packages, if we may. */
export function installPackages(packages) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  const apt = (...args) =>
    spawnSync("apt-get", ["-qq", "-o", "DPkg::Lock::Timeout=300", ...args], {
      stdio: "ignore",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  apt("update");
  apt("install", "-y", "--no-install-recommends", ...packages);
}

const has = (command) =>
  spawnSync("sh", ["-c", `command -v ${command}`]).status === 0;

/**
 * Installs packages if a command is missing and we may. Answers whether the command is there; if it
 * is not, the test is skipped and says why.
 */
export function installDebian(t, command, ...packages) {
  if (!has(command)) installPackages(packages);
  const isThere = has(command);
  if (!isThere)
    t.skip(`${command} is missing, and only root can install it, on Debian`);
  return isThere;
}
