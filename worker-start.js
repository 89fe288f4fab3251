// Runs, beside the page, the program that works out how sure the ranking is, or the one that reads other data.
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

// A function called by its name, and what came of it: a value, or in its place what was thrown.
const answer = (call, given, port) => {
  try {
    const value = program[call](...given);
    port.postMessage([value], value.buffer ? [value.buffer] : []);
  } catch (error) {
    port.postMessage([null, error]);
  }
};

const work = () => {
  if (!busy) channel.port2.postMessage(0);
  busy = true;
};

// What answers all that the chart itself does not ask for: fetched once something does.
let solver;
const take = ({ open, criteria, ask, call, given, port }) => {
  if (call) return answer(call, given, port);
  if (open) program.open(open, criteria);
  if (ask) program.ask(ask);
  if (program.waits()) solver ??= program.solver().then(work).catch(fail);
  work();
};

const start = async ({ js, wasm, integrity, load }) => {
  const started = await import(js);
  await started.default({ module_or_path: fetch(wasm, { integrity }) });
  // A part that comes later.
  if (load) await started[load]();
  program = started;
  // The page need not fear that none will come.
  postMessage(true);
  waiting.forEach(take);
};

// Told by saying nothing: the page then knows that no answer will come.
const fail = (error) => {
  console.error(error);
  postMessage(null);
};

onmessage = ({ data }) => {
  if (!program) return data.js ? start(data).catch(fail) : waiting.push(data);
  try {
    take(data);
  } catch (error) {
    fail(error);
  }
};
