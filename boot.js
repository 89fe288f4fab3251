// Starts the program, and later the others, each checked against the hash that the build writes here. A file of its own, because a strict content security policy refuses inline scripts.
const me = document.querySelector("script[data-wasm]");
// Found now: the page will write other addresses, and what is relative would be looked for below those.
const [js, wasm, workerStart, workerJs, workerWasm, sheet] = ["js", "wasm", "start", "worker", "workerWasm", "sheet"].map(
  (name) => new URL(me.dataset[name], document.baseURI).href,
);
// The page itself and its words are asked for while the first part of the program is still on its way.
const words = "word-chunks";
const wordsOf = (tag) => words[tag?.split("-")[0].toLowerCase()];
const { lang } = document.documentElement;
const asked = wordsOf(new URLSearchParams(location.search).get("lang")) ?? (lang === "en" ? wordsOf(navigator.language) : 0);
for (const [chunk, integrity] of ["page-chunk", asked || wordsOf(lang)])
  document.head.append(Object.assign(document.createElement("link"), {
    rel: "preload", as: "fetch", crossOrigin: "anonymous", href: new URL(chunk, js), integrity,
  }));
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

// What has not come by then, in milliseconds, is taken for lost.
const PATIENCE = 15000;
// A new address for each further try: a browser may keep what came broken, or that it did not come.
const fresh = () => `?${Date.now()}`;
// The style sheet of what stands below the chart. Asked for once; one that did not come can be asked for again.
let sheetAgain = "", sheetAsked;
globalThis.tenfoldSheet = () => sheetAsked ??= new Promise((loaded, failed) => {
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: sheet + sheetAgain, integrity: "sheet-hash" });
  const lost = () => {
    sheetAgain = fresh();
    sheetAsked = null;
    link.remove();
    failed(new Error(`${sheet} has not come`));
  };
  const late = setTimeout(lost, PATIENCE);
  document.head.append(Object.assign(link, { onload: () => loaded(clearTimeout(late)), onerror: lost }));
});
const workerHash = "worker-hash";
// The general reader of packages is a part of the worker's program. It runs in a worker, because a large file would hold the page, and in
// the page itself where no worker runs, as in a sandbox.
let reading;
let readerAgain = "";
const inReader = (call) => Object.fromEntries(["unreadable", "files", "read", "read_csv"].map((name) => [name, call(name)]));
const readBeside = () => new Promise((ready, lost) => {
  const fail = () => {
    readerAgain = fresh();
    reading.terminate();
    lost(new Error("no worker reads here"));
  };
  // Half of it is left for the page itself.
  const late = setTimeout(fail, PATIENCE / 2);
  // One file or package is read by each: what an earlier link asked for is no longer needed.
  reading?.terminate();
  const worker = reading = new Worker(workerStart + readerAgain, { type: "module" });
  const call = (name) => (...given) => new Promise((done, failed) => {
    const { port1, port2 } = new MessageChannel();
    worker.onerror = failed;
    port1.onmessage = ({ data }) => {
      if (/^read/.test(name)) worker.terminate();
      data.length > 1 ? failed(data[1]) : done(data[0]);
    };
    worker.postMessage({ call: name, given, port: port2 }, [port2]);
  });
  worker.onerror = fail;
  worker.onmessage = ({ data }) => {
    clearTimeout(late);
    data ? ready(inReader(call)) : fail();
  };
  worker.postMessage({ js: workerJs + readerAgain, wasm: workerWasm + readerAgain, integrity: workerHash, load: "reader" });
});
const readHere = async () => {
  try {
    const program = await import(workerJs + readerAgain);
    await program.default({ module_or_path: fetch(workerWasm + readerAgain, { integrity: workerHash }) });
    await program.reader();
    return inReader((name) => async (...given) => program[name](...given));
  } catch (error) {
    readerAgain = fresh();
    throw error;
  }
};
globalThis.tenfoldReader = () => readBeside().catch(readHere);
// What works out beside the page how sure the ranking is: fetched after the first paint.
let workerAgain = "";
globalThis.tenfoldWorker = () => {
  const worker = new Worker(workerStart + workerAgain, { type: "module" });
  // It says that it has started, or nothing where it will not: one that says neither is lost, too.
  const late = setTimeout(() => worker.dispatchEvent(new MessageEvent("message")), PATIENCE);
  worker.addEventListener("message", ({ data }) => {
    clearTimeout(late);
    if (!data) workerAgain = fresh();
  });
  worker.addEventListener("error", () => {
    clearTimeout(late);
    workerAgain = fresh();
  });
  worker.postMessage({ js: workerJs + workerAgain, wasm: workerWasm + workerAgain, integrity: workerHash });
  return worker;
};

// A program that has stopped in the middle of its work may show what is wrong from then on. The page says so, once, and keeps
// what was right last, out of its reach.
const root = document.documentElement;
const PARTS = "main :is(.head, .rank, .badge)";
const parts = (page) => [...page.querySelectorAll(PARTS)];
let right = [];
addEventListener("tenfold:rest", () => right = parts(document).map((part) => part.cloneNode(true)));
const stop = () => {
  if (root.dataset.tenfold === "failed") return;
  const [said, reload] = "stopped-words"[root.lang.slice(0, 2)];
  let line = document.getElementById("missing");
  if (line) {
    dispatchEvent(new Event("tenfold:failed"));
  } else {
    const page = document.getElementById("tenfold");
    const still = page.cloneNode(true);
    parts(still).forEach((part, i) => right[i] && part.replaceWith(right[i]));
    page.replaceWith(still);
    line = Object.assign(document.createElement("p"), { className: "notice missing", id: "stopped", role: "alert", textContent: said });
    still.before(line);
    root.dataset.tenfold = "failed";
  }
  const button = Object.assign(document.createElement("button"), { className: "reload", textContent: reload, onclick: () => location.reload() });
  line.append(" ", button);
};
addEventListener("tenfold:stopped", stop);
for (const kind of ["error", "unhandledrejection"])
  addEventListener(kind, ({ error, reason = error }) => /wasm/.test(reason?.stack) && stop());

try {
  const { default: init } = await import(js);
  // Checked against the hash that the build has written down: a program with one wrong byte must not run.
  const { integrity } = document.querySelector("link[as=fetch]");
  await init({ module_or_path: fetch(wasm, { integrity }) });
} catch (error) {
  console.error(error);
  stop();
}
