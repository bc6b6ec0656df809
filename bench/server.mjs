// Serves the benchmark's pages with brotli and without a word on caching, as many a host does.
import { createServer } from "node:http";
import { brotliCompressSync } from "node:zlib";

const TYPES = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
};

/**
 * Starts a server on a free port of this machine.
 *
 * @returns `put` sets what a path answers and returns its size on the wire, `take` gives the paths
 * asked for since it was last called.
 */
export async function serve() {
  const files = new Map();
  let log = [];
  const server = createServer(({ url }, response) => {
    const file = files.get(url);
    if (file) log.push(url);
    response.writeHead(file ? 200 : 404, file?.headers).end(file?.body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    put(path, text) {
      const type = path.split(".").at(-1);
      const body = brotliCompressSync(text);
      files.set(path, {
        body,
        headers: {
          "content-type": TYPES[type],
          "content-encoding": "br",
          "content-length": body.length,
          "access-control-allow-origin": "*",
        },
      });
      return body.length;
    },
    take() {
      const taken = log;
      log = [];
      return taken;
    },
    close: () => server.close(),
  };
}
