// Measures the library in Chromium beside plain JavaScript: `node robustness.mjs FOLDER RUNS WEIGHTINGS UNITS...`, with the
// figures and the modules in FOLDER; prints JSON on its last line.
import { argv, exit } from "node:process";

import { launch } from "./browser.mjs";
import { first, folder, serve, table } from "./serve.mjs";

const [inputs, runs, draws, ...sizes] = argv.slice(2);
try {
  console.log(JSON.stringify(await bench()));
  exit(0);
} catch (error) {
  console.error(`    ${error.message}`);
  exit(1);
}

async function bench() {
  const blank = { "/index.html": { text: "<!doctype html><title>bench</title>" } };
  const site = await serve(first(table(blank), folder(inputs), folder(".")));
  const browser = await launch();
  const page = await browser.newPage();
  await page.goto(site.origin + "/");
  const prepare = async (draws, sizes) => {
    globalThis.bench = await import("/in_page.mjs");
    return globalThis.bench.prepare(draws, sizes);
  };
  const { came, names } = await page.evaluate(prepare, Number(draws), sizes.map(Number));
  const taken = Object.fromEntries(names.map((name) => [name, []]));
  // One run more than asked for: the first, in which the browser compiles what it finds to be worth it, does not count.
  for (let run = 0; run <= Number(runs); run += 1) {
    for (const name of names) {
      const milliseconds = await page.evaluate((name) => globalThis.bench.measure(name), name);
      if (run > 0) taken[name].push(milliseconds);
    }
  }
  const chromium = (await browser.version()).replace(/^\D*/, "");
  await browser.close();
  return { chromium, came, names, taken };
}
