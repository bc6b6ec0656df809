// A WordPress of our own, with a database of its own, in a temporary folder.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../../packed.mjs";

const exec = promisify(execFile);

/** Settings that lose data when the power goes, and save seconds. */
const DATABASE = [
  "--no-defaults",
  "--skip-networking",
  "--skip-log-bin",
  "--innodb-flush-log-at-trx-commit=0",
  "--innodb-log-file-size=8M",
  "--innodb-buffer-pool-size=32M",
];

/**
 * Installs and starts WordPress with the plugin active, an administrator and an author.
 *
 * @param dataOrigin - Where comparisons are served; its host is not the site's.
 * @returns `origin`, `passwords` for its REST interface by name of the user, and `stop`, which leaves nothing behind.
 */
export async function startSite(dataOrigin) {
  const folder = mkdtempSync(join(tmpdir(), "tool-compare-wordpress-"));
  const children = [];
  const stop = async () => {
    for (const child of children.toReversed()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const isGone = once(child, "exit");
      // PHP's workers are not told by their parent.
      process.kill(-child.pid);
      await isGone;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    children.push(await startDatabase(folder));
    const port = await freePort();
    const files = layFiles(folder, port, new URL(dataOrigin).port);
    const { stdout } = await exec("php", ["-f", join(files, "install.php")]);
    const server = spawn("php", ["-S", `127.0.0.1:${port}`, "-t", files], {
      detached: true,
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: "4" },
      stdio: ["ignore", "ignore", "pipe"],
    });
    children.push(server);
    await waitForLine(server.stderr, /started/);
    return {
      origin: `http://localhost:${port}`,
      passwords: JSON.parse(stdout),
      /** What a script of ours in WordPress prints, given a text. */
      run(script, input) {
        return runPhp(join(files, script), input);
      },
      stop,
    };
  } catch (cause) {
    await stop();
    throw cause;
  }
}

async function startDatabase(folder) {
  const data = join(folder, "data");
  const user = process.getuid() === 0 ? ["--user=root"] : [];
  await exec("mariadb-install-db", [
    "--no-defaults",
    `--datadir=${data}`,
    "--auth-root-authentication-method=normal",
    "--skip-test-db",
    ...user,
  ]);
  writeFileSync(join(folder, "init.sql"), "CREATE DATABASE wordpress;\n");
  const child = spawn(
    "/usr/sbin/mariadbd",
    [
      ...DATABASE,
      ...user,
      `--datadir=${data}`,
      `--socket=${join(folder, "socket")}`,
      `--pid-file=${join(folder, "pid")}`,
      `--init-file=${join(folder, "init.sql")}`,
    ],
    { detached: true, stdio: ["ignore", "ignore", "pipe"] },
  );
  await waitForLine(child.stderr, /ready for connections/);
  return child;
}

/** Lays WordPress, its configuration, the plugin and our scripts into a folder. */
function layFiles(folder, port, dataPort) {
  const files = join(folder, "site");
  // Debian's package has links to files of other packages.
  cpSync("/usr/share/wordpress", files, { recursive: true, dereference: true });
  writeFileSync(
    join(files, "wp-config.php"),
    `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${join(folder, "socket")}' );
define( 'WP_HOME', 'http://localhost:${port}' );
define( 'WP_SITEURL', WP_HOME );
define( 'WP_ENVIRONMENT_TYPE', 'local' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'WP_ACCESSIBLE_HOSTS', '127.0.0.1,127.0.0.2' );
define( 'DISABLE_WP_CRON', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', true );
define( 'DATA_PORT', ${dataPort} );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require ABSPATH . 'wp-settings.php';
`,
  );
  cpSync(
    join(root, "hosts/wordpress/tool-compare"),
    join(files, "wp-content/plugins/tool-compare"),
    { recursive: true },
  );
  mkdirSync(join(files, "wp-content/mu-plugins"));
  const copy = (name, to) =>
    cpSync(join(import.meta.dirname, name), join(files, to));
  copy("must-use.php", "wp-content/mu-plugins/tests.php");
  for (const name of ["install", "old-tables", "render", "uninstall"])
    copy(`${name}.php`, `${name}.php`);
  return files;
}

/** What a script prints when it is given a text. */
async function runPhp(script, input) {
  const child = spawn("php", ["-d", "memory_limit=512M", "-f", script]);
  const said = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"])
    child[name].setEncoding("utf8").on("data", (text) => {
      said[name] += text;
    });
  child.stdin.end(input);
  const [code] = await once(child, "close");
  if (code !== 0 || said.stderr) throw new Error(said.stderr);
  return said.stdout;
}

/** Asks the site's REST interface as somebody. */
export async function ask(site, name, route, body) {
  const response = await fetch(`${site.origin}/?rest_route=${route}`, {
    method: body ? "POST" : "GET",
    headers: {
      "content-type": "application/json",
      authorization: `Basic ${btoa(site.passwords[name])}`,
    },
    body: body && JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return JSON.parse(text);
}

/** Resolves when a process has said something; rejects if it ends before. */
function waitForLine(stream, wanted) {
  return new Promise((resolve, reject) => {
    let said = "";
    stream.setEncoding("utf8");
    stream.on("data", (text) => {
      said = (said + text).slice(-10_000);
      if (wanted.test(said)) resolve();
    });
    stream.on("end", () => reject(new Error(said)));
  });
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}
