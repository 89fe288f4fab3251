// Starts the program. A file of its own, because a strict content security policy refuses inline scripts.
const me = document.querySelector("script[data-wasm]");
// Found now: the page will write other addresses, and what is relative would be looked for below those.
const [js, wasm, readerJs, readerWasm] = [me.dataset.js, me.dataset.wasm, me.dataset.reader, me.dataset.readerWasm].map(
  (path) => new URL(path, document.baseURI),
);
for (const icon of document.querySelectorAll("link[rel=icon]")) icon.href = new URL(icon.href);
// The general reader of packages, a program of its own: fetched where a link opens other data.
globalThis.tenfoldReader = async () => {
  const reader = await import(readerJs);
  await reader.default({ module_or_path: fetch(readerWasm, { integrity: me.dataset.readerIntegrity }) });
  return reader;
};
try {
  const { default: init } = await import(js);
  // Checked against the hash that the build has written down: a program with one wrong byte must not run.
  const { integrity } = document.querySelector("link[as=fetch]");
  await init({ module_or_path: fetch(wasm, { integrity }) });
} catch (error) {
  console.error(error);
  dispatchEvent(new Event("tenfold:failed"));
}
