// Starts the program, and later the others, each checked against the hash that the build writes here. A file of its own, because a strict content security policy refuses inline scripts.
const me = document.querySelector("script[data-wasm]");
// Found now: the page will write other addresses, and what is relative would be looked for below those.
const [js, wasm, readerJs, readerWasm, methodsJs, methodsWasm, start, workerJs, workerWasm, sheet, appendixJs, appendixWasm] = [
  "js", "wasm", "reader", "readerWasm", "methods", "methodsWasm", "start", "worker", "workerWasm", "sheet", "appendix", "appendixWasm",
].map((name) => new URL(me.dataset[name], document.baseURI).href);
for (const icon of document.querySelectorAll("link[rel=icon]")) icon.href = new URL(icon.href);
// A page translator, or an extension, puts other nodes in the place of texts that the program goes on using. Whatever took a
// text's place is used instead of it, until the program changes the text: then the text itself comes back.
const { insertBefore, removeChild } = Node.prototype;
const nodeValue = Object.getOwnPropertyDescriptor(Node.prototype, "nodeValue");
const replacements = new WeakMap();
// A translator's elements that have replaced nothing yet.
const added = new WeakSet();
const replace = (node, by) => {
  replacements.set(node, by);
  for (const one of by) replacements.delete(one), added.delete(one);
};
const read = (records) => {
  let removed = {};
  for (const record of records) {
    const [node] = record.removedNodes;
    const [by] = record.addedNodes;
    if (node && (node.nodeType === 3 || node.nodeName === "FONT")) {
      const beside = [record.previousSibling, record.nextSibling].find((one) => added.has(one));
      if (by) replace(node, [...record.addedNodes]);
      else if (beside) replace(node, [beside]);
      else removed = record;
    } else if (by?.nodeName === "FONT") {
      if (removed.target === record.target && removed.nextSibling === record.nextSibling) replace(removed.removedNodes[0], [by]);
      else added.add(by);
    }
  }
};
const observer = new MutationObserver(read);
observer.observe(document, { childList: true, subtree: true });
const present = (node) => node.parentNode ? [node] : (replacements.get(node) ?? []).flatMap(present);
const find = (node) => (read(observer.takeRecords()), present(node));
Node.prototype.insertBefore = function (node, next) {
  if (replacements.has(node)) for (const one of present(node)) one.remove();
  if (next && next.parentNode !== this) {
    next = find(next).find((one) => this.contains(one)) ?? null;
    while (next && next.parentNode !== this) next = next.parentNode;
  }
  return insertBefore.call(this, node, next);
};
Node.prototype.removeChild = function (node) {
  const all = node.parentNode === this ? [] : find(node).filter((one) => this.contains(one));
  for (const one of all) one.remove();
  return all.length ? node : removeChild.call(this, node);
};
Object.defineProperty(Node.prototype, "nodeValue", { ...nodeValue, set(text) {
  if (this.nodeType === 3 && !this.parentNode) {
    const [first, ...more] = find(this);
    first?.replaceWith(this);
    for (const one of more) one.remove();
  }
  nodeValue.set.call(this, text);
} });
// The general reader of packages, a program of its own: fetched where a link opens other data. It runs beside the page, which a large file would hold; where no worker runs, as in a sandbox, in it.
let reading;
globalThis.tenfoldReader = () => new Promise((ready) => {
  const integrity = "reader-hash";
  const here = async () => {
    const reader = await import(readerJs);
    await reader.default({ module_or_path: fetch(readerWasm, { integrity }) });
    return reader;
  };
  try {
    // One file or package is read by each: what an earlier link asked for is waited for by nobody.
    reading?.terminate();
    const worker = reading = new Worker(start, { type: "module" });
    const call = (name) => (...given) => new Promise((done, failed) => {
      const { port1, port2 } = new MessageChannel();
      worker.onerror = failed;
      port1.onmessage = ({ data }) => {
        if (/^read/.test(name)) worker.terminate();
        data.length > 1 ? failed(data[1]) : done(data[0]);
      };
      worker.postMessage({ call: name, given, port: port2 }, [port2]);
    });
    worker.onerror = () => ready(here());
    worker.onmessage = ({ data }) => ready(data ? Object.fromEntries(["unreadable", "files", "read", "read_csv"].map((name) => [name, call(name)])) : here());
    worker.postMessage({ js: readerJs, wasm: readerWasm, integrity, tells: true });
  } catch {
    ready(here());
  }
});
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
