// A static file server for measuring: loopback only, a port for each page, brotli, nothing cached.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, resolve, sep } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};
const NOT_COMPRESSED = new Set([".f64", ".png", ".webp", ".woff2"]);

/** Finds a path among the files of a folder. */
export function folder(root) {
  const base = resolve(root);
  return async (path) => {
    const file = resolve(base, "." + path);
    if (!file.startsWith(base + sep)) return undefined;
    const plain = await readFile(file).catch(() => undefined);
    return plain && { plain, br: await readFile(file + ".br").catch(() => undefined) };
  };
}

/** Finds a path in a table: a file's path (`{ file }`) or the content itself (`{ text }`). */
export function table(entries) {
  return async (path) => {
    const entry = entries[path];
    return entry && { plain: entry.file ? await readFile(entry.file) : Buffer.from(entry.text) };
  };
}

/** Finds a path where the first of these does. */
export function first(...finds) {
  return async (path) => {
    for (const find of finds) {
      const found = await find(path);
      if (found) return found;
    }
    return undefined;
  };
}

/** Serves what `find` finds; resolves to the site's `origin` and `close`. */
export async function serve(find) {
  const kept = new Map();
  const load = async (path) => {
    const found = await find(path);
    if (found && !found.br && !NOT_COMPRESSED.has(extname(path))) found.br = brotli(found.plain);
    return found;
  };
  const server = createServer(async (request, response) => {
    try {
      const asked = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
      const path = asked.endsWith("/") ? asked + "index.html" : asked;
      if (!kept.has(path)) kept.set(path, load(path));
      const found = await kept.get(path);
      if (!found) {
        response.writeHead(404, { "content-type": "text/plain", "cache-control": "no-store" }).end("not found");
        return;
      }
      const br = found.br && /\bbr\b/.test(request.headers["accept-encoding"] ?? "");
      const body = br ? found.br : found.plain;
      response.writeHead(200, {
        "content-type": TYPES[extname(path)] ?? "application/octet-stream",
        "content-length": body.length,
        "cache-control": "no-store",
        vary: "accept-encoding",
        ...(br && { "content-encoding": "br" }),
      });
      response.end(body);
    } catch (error) {
      response.writeHead(500, { "content-type": "text/plain" }).end(String(error));
    }
  });
  await new Promise((done, failed) => server.once("error", failed).listen(0, "127.0.0.1", done));
  const close = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
}

/** The same settings as those of the page's own files. */
function brotli(bytes) {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = constants;
  const params = { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_LGWIN]: 24, [BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params });
}
