// Runs, beside the page, the program that works out how sure the ranking is.
const channel = new MessageChannel();
const waiting = [];
let program;
let busy = false;

// A part of the work, then a look for what was asked meanwhile. A message to itself comes at once; a timer waits for
// four milliseconds.
channel.port1.onmessage = () => {
  busy = program.step();
  for (let told; (told = program.told()); ) postMessage(told, [told.buffer]);
  if (busy) channel.port2.postMessage(0);
};

const take = ({ open, ask }) => {
  if (open) program.open(open);
  if (ask) program.ask(ask);
  if (!busy) channel.port2.postMessage(0);
  busy = true;
};

const start = async ({ js, wasm, integrity }) => {
  const started = await import(js);
  await started.default({ module_or_path: fetch(wasm, { integrity }) });
  program = started;
  waiting.forEach(take);
};

onmessage = ({ data }) => {
  if (program) return take(data);
  if (!data.js) return waiting.push(data);
  start(data).catch((error) => {
    console.error(error);
    // Told by saying nothing: the page then knows that none will come.
    postMessage(null);
  });
};
