// What the tests of the plugin need of Debian.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const PACKAGES = [
  "wordpress",
  "wordpress-theme-twentytwentyone",
  "wordpress-theme-twentytwentythree",
  "mariadb-server",
  "php-cli",
  "php-curl",
  "php-mbstring",
  "php-mysql",
  "php-xml",
];

const missing = () =>
  PACKAGES.filter((name) => spawnSync("dpkg", ["-s", name]).status !== 0);

/**
 * Installs WordPress and what it runs on if something is missing and we may.
 *
 * @returns Why the tests cannot run, or false.
 */
export function ensurePackages() {
  if (
    missing().length &&
    process.getuid?.() === 0 &&
    existsSync("/usr/bin/apt-get")
  ) {
    const apt = (...args) =>
      spawnSync("apt-get", ["-qq", "-o", "DPkg::Lock::Timeout=300", ...args], {
        stdio: "ignore",
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      });
    apt("update");
    apt("install", "-y", "--no-install-recommends", ...missing());
  }
  return (
    missing().length > 0 &&
    `${missing().join(", ")} missing, and only root can install them, on Debian`
  );
}
