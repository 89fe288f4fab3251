// Starts the program, and later the others, each checked against the hash that the build writes here. A file of its own, because a strict content security policy refuses inline scripts.
const me = document.querySelector("script[data-wasm]");
// Found now: the page will write other addresses, and what is relative would be looked for below those.
const [js, wasm, readerJs, readerWasm, methodsJs, methodsWasm, start, workerJs, workerWasm, sheet, appendixJs, appendixWasm] = [
  "js", "wasm", "reader", "readerWasm", "methods", "methodsWasm", "start", "worker", "workerWasm", "sheet", "appendix", "appendixWasm",
].map((name) => new URL(me.dataset[name], document.baseURI).href);
for (const icon of document.querySelectorAll("link[rel=icon]")) icon.href = new URL(icon.href);
// The general reader of packages, a program of its own: fetched where a link opens other data.
globalThis.tenfoldReader = async () => {
  const reader = await import(readerJs);
  await reader.default({ module_or_path: fetch(readerWasm, { integrity: "reader-hash" }) });
  return reader;
};
// The methods that few choose, a program of its own: fetched where a link or a reader chooses one.
let methods;
globalThis.tenfoldMethods = () => methods ??= (async () => {
  const program = await import(methodsJs);
  await program.default({ module_or_path: fetch(methodsWasm, { integrity: "methods-hash" }) });
  return program;
})();
// What works out beside the page how sure the ranking is: fetched after the first paint.
globalThis.tenfoldWorker = () => {
  const worker = new Worker(start, { type: "module" });
  worker.postMessage({ js: workerJs, wasm: workerWasm, integrity: "worker-hash" });
  return worker;
};
// What stands below the chart, a program with a style sheet of its own: fetched once the page can be used.
let appendix;
globalThis.tenfoldAppendix = () => appendix ??= (async () => {
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: sheet });
  const styled = new Promise((loaded, failed) => Object.assign(link, { onload: loaded, onerror: failed }));
  document.head.append(link);
  const program = await import(appendixJs);
  await Promise.all([styled, program.default({ module_or_path: fetch(appendixWasm, { integrity: "appendix-hash" }) })]);
  return program;
})();
try {
  const { default: init } = await import(js);
  // Checked against the hash that the build has written down: a program with one wrong byte must not run.
  const { integrity } = document.querySelector("link[as=fetch]");
  await init({ module_or_path: fetch(wasm, { integrity }) });
} catch (error) {
  console.error(error);
  dispatchEvent(new Event("tenfold:failed"));
}
