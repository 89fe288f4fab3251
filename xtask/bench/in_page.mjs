// In a blank page in Chromium: the library as a module, and the peer in plain JavaScript, on the same numbers.
import { countByColumns, countByRows, rank } from "./peers/typed_arrays.mjs";

/** What is over sooner is repeated until it takes so many milliseconds. */
const LONG_ENOUGH = 20;

const works = new Map();
const numbers = async (file) => new Float64Array(await (await fetch(file)).arrayBuffer());

/** Loads everything, and does each once; resolves to what each came to. */
export async function prepare(draws, sizes) {
  const [worker, page] = await Promise.all(["worker", "page"].map(load));
  const cities = worker.bundled();
  const [matrix, weightings] = await Promise.all(["matrix.f64", "weightings.f64"].map(numbers));
  const width = weightings.length / draws;
  if (String(matrix) !== String(cities.matrix())) throw new Error("the file and the module hold other figures");
  const halves = (both) => ({ first: [...both.subarray(0, both.length / 2)], among: [...both.subarray(both.length / 2)] });
  const counts = ({ first, among }) => ({ first: [...first], among: [...among] });

  const ready = cities.ready(draws);
  const came = {
    "weightings:wasm": once("weightings:wasm", () => halves(cities.leaders(draws))),
    "weightings:wasm ready made": once("weightings:wasm ready made", () => halves(cities.leaders_of(ready))),
    "weightings:js by rows": once("weightings:js by rows", () => counts(countByRows(matrix, weightings, width))),
    "weightings:js by columns": once("weightings:js by columns", () => counts(countByColumns(matrix, weightings, width))),
  };
  for (const units of sizes) {
    const [inWorker, inPage] = [worker.made_up(units), page.made_up(units)];
    const [rows, shares] = [inWorker.matrix(), inWorker.shares()];
    const [ours, theirs] = [inPage.rank(1), rank(rows, shares)];
    const astray = ours.findIndex((unit, place) => unit !== theirs[place]);
    if (astray !== -1) throw new Error(`of ${units} units JavaScript and we have another at place ${astray + 1}`);
    works.set(`rerank:${units}:wasm as in the page`, (times) => inPage.rank(times));
    works.set(`rerank:${units}:wasm as in the worker`, (times) => inWorker.rank(times));
    works.set(`rerank:${units}:js`, repeated(() => rank(rows, shares)));
  }
  worker.solvers().forEach((name, place) => works.set(`solvers:${name}:wasm`, (times) => cities.solve(place, times)));
  return { came, names: [...works.keys()] };
}

/** Milliseconds that one of these takes. */
export function measure(name) {
  const work = works.get(name);
  const milliseconds = (times) => {
    const start = performance.now();
    work(times);
    return performance.now() - start;
  };
  work.times ??= (milliseconds(1), Math.max(1, Math.ceil(LONG_ENOUGH / Math.max(milliseconds(1), 0.005))));
  return milliseconds(work.times) / work.times;
}

async function load(folder) {
  const { default: start, Bench } = await import(`./${folder}/bench.js`);
  await start();
  return Bench;
}

function repeated(work) {
  return (times) => {
    for (let time = 0; time < times; time += 1) work();
  };
}

function once(name, work) {
  works.set(name, repeated(work));
  return work();
}
