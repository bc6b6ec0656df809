// What the tests of the plugin need of Debian.
import { spawnSync } from "node:child_process";
import { installPackages } from "../debian.mjs";

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
  if (missing().length) installPackages(missing());
  return (
    missing().length > 0 &&
    `${missing().join(", ")} missing, and only root can install them, on Debian`
  );
}
