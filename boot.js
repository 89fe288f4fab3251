// Starts the program. A file of its own, because a strict content security policy refuses inline scripts.
const me = document.querySelector("script[data-wasm]");
const at = (path) => new URL(path, document.baseURI);
// The general reader of packages, a program of its own: fetched where a link opens other data.
globalThis.tenfoldReader = async () => {
  const reader = await import(at(me.dataset.reader));
  await reader.default({ module_or_path: fetch(at(me.dataset.readerWasm)) });
  return reader;
};
try {
  const { default: init } = await import(at(me.dataset.js));
  // Checked against the hash that the build has written down: a program with one wrong byte must not run.
  const { integrity } = document.querySelector("link[as=fetch]");
  await init({ module_or_path: fetch(at(me.dataset.wasm), { integrity }) });
} catch (error) {
  console.error(error);
  dispatchEvent(new Event("tenfold:failed"));
}
