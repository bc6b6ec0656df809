// This package as it is published, in projects of those who use it.
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

export const root = join(import.meta.dirname, "..");

const exec = promisify(execFile);

/** What a command prints; rejects with all that it said where it fails. */
export async function run(cwd, command, ...args) {
  try {
    const { stdout } = await exec(command, args, {
      cwd,
      maxBuffer: 1 << 26,
      env: {
        ...process.env,
        // Nothing here asks, counts or tells.
        CI: "1",
        ASTRO_TELEMETRY_DISABLED: "1",
        NEXT_TELEMETRY_DISABLED: "1",
        NG_CLI_ANALYTICS: "false",
        NUXT_TELEMETRY_DISABLED: "1",
        // Vite's `runnerImport` says "development" to all that comes after it.
        NODE_ENV: undefined,
        // A test run inside of this one reports for itself.
        NODE_TEST_CONTEXT: undefined,
      },
    });
    return stdout;
  } catch ({ message, stdout, stderr }) {
    throw new Error(`${message}\n${stdout}${stderr}`);
  }
}

/** A temporary folder with this package in it as it is published, and room for projects. */
export async function makeWorkshop() {
  const work = mkdtempSync(join(tmpdir(), "tool-compare-"));
  const packed = join(work, "package");
  await packTo(packed);
  /** A copy of the project in `from`. */
  function copyProject(from, name) {
    const folder = join(work, name);
    cpSync(from, folder, { recursive: true });
    return {
      folder,
      bin: (command, ...args) =>
        run(folder, join(folder, "node_modules/.bin", command), ...args),
      put(file, code) {
        const path = join(folder, file);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, code);
      },
    };
  }
  return {
    copyProject,
    /** The same, with its packages and this package installed. */
    async installProject(t, from, name) {
      const project = copyProject(from, name);
      const start = performance.now();
      await run(project.folder, "npm", "ci", "--ignore-scripts", "--no-audit");
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      t.diagnostic(`${name}: installed in ${seconds} s`);
      cpSync(packed, join(project.folder, "node_modules/tool-compare"), {
        recursive: true,
      });
      return project;
    },
    remove: () => rmSync(work, { recursive: true, force: true }),
  };
}

/** Puts this package there as it is published, with what it depends on inside it. */
async function packTo(folder) {
  const packed = await run(
    root,
    "npm",
    "pack",
    "--json",
    "--ignore-scripts",
    `--pack-destination=${dirname(folder)}`,
  );
  await run(dirname(folder), "tar", "-xf", JSON.parse(packed)[0].filename);
  const listed = await run(
    root,
    "npm",
    "ls",
    "--omit=dev",
    "--all",
    "--parseable",
  );
  for (const path of listed.trim().split("\n").slice(1))
    cpSync(path, join(folder, path.slice(root.length)), { recursive: true });
}
