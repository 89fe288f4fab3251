// Measures the built page beside its peers: `node bench.mjs DIST RESULTS.json`.
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { argv, env, exit, version } from "node:process";

import { SLOW, launch, measure, visit } from "./browser.mjs";
import { drag } from "./drag.mjs";
import { audit } from "./lighthouse.mjs";
import { MADE_UP, MADE_UP_ROW, figures, peers, tenfold } from "./pages.mjs";

const AUDITED = ["/", "/zh/talent/", "/gallery/"];
/** An aspect, whose every step moves all shares, and a theme in an open branch; then with more to be drawn. */
const DRAGGED = [
  { what: "an aspect, on the page as it opens", slider: "#resources" },
  { what: "a theme, its branch open", slider: "#talent", opened: "#resources-below" },
  { what: "an aspect, the panel open", slider: "#resources", opened: "#sure" },
  { what: "an aspect, a card and a comparison open, and all that opens", slider: "#resources", link: "?focus=hangzhou&compare=hangzhou,xian", opened: "details" },
  { what: "an aspect, in an embedded chart", slider: "#resources", link: "?view=chart&controls=presets,open" },
  { what: "an aspect, 10 000 units, ten rows", slider: "#resources", link: `?data=${MADE_UP}`, row: MADE_UP_ROW },
  { what: "an aspect, 10 000 units, all rows", slider: "#resources", link: `?data=${MADE_UP}&top=all`, row: MADE_UP_ROW },
];
const CONDITIONS = { as_is: null, slow: SLOW };

const [dist = env.TENFOLD_DIST, file = "results.json"] = argv.slice(2);
const runs = Number(env.TENFOLD_BENCH_RUNS || 9);
if (!dist || !Number.isInteger(runs) || runs < 1) {
  console.error("usage: node bench.mjs DIST [RESULTS.json], with TENFOLD_BENCH_RUNS a whole number from 1");
  exit(2);
}
try {
  writeFileSync(file, JSON.stringify(await bench(), null, 2) + "\n");
  exit(0);
} catch (error) {
  console.error(`    ${error.message}`);
  exit(1);
}

async function bench() {
  const page = await tenfold(dist);
  const browser = await launch();
  const [{ model }] = cpus();
  const chromium = (await browser.version()).replace(/^\D*/, "");
  const machine = { cores: cpus().length, model: model.trim(), chromium, node: version.slice(1) };

  // The same page, measured up to the sliders that rank before the rest of it has come.
  const first = { ...page, name: "Tenfold, its first sliders", key: "tenfold-first", mark: "tenfold:first" };
  const chart = { ...page, name: "Tenfold, a chart as it is embedded", key: "tenfold-chart", link: "?view=chart&controls=presets,open" };
  const sites = [first, page, chart, ...(await peers(await visit(browser, page, null, figures)))];
  for (const site of sites) await visit(browser, site, null, (page) => prove(site, page));
  const pages = await timings(browser, sites);
  console.log("    Dragging sliders");
  const drags = [];
  for (const dragged of DRAGGED) drags.push(await drag(browser, page, dragged));
  await browser.close();

  const lighthouse = [];
  for (const path of AUDITED.filter((path) => statSync(join(dist, path, "index.html"), { throwIfNoEntry: false }))) {
    console.log(`    Lighthouse on ${path}`);
    lighthouse.push({ path, ...(await audit(page.origin + path)) });
  }
  return { machine, runs, slow: SLOW, pages, drags, lighthouse };
}

/** Its slider redraws the bars; pictures of the page before and after are kept for a look. */
async function prove(site, page) {
  mkdirSync("pictures", { recursive: true });
  const picture = (name) => page.screenshot({ path: join("pictures", `${site.key}-${name}.png`) });
  const bars = async () => (await page.$(site.bars)).screenshot();
  await picture("ready");
  const before = await bars();
  await page.evaluate(() => {
    const slider = document.querySelector("input[type=range]");
    slider.value = slider.max;
    slider.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await new Promise((done) => setTimeout(done, 1000));
  await picture("moved");
  if (Buffer.compare(before, await bars()) === 0) throw new Error(`${site.name}: its slider moves no bar`);
}

/** Each page in turn under each condition, as many times as asked. */
async function timings(browser, sites) {
  const taken = sites.map(() => ({ as_is: [], slow: [] }));
  for (let run = 1; run <= runs; run += 1) {
    console.log(`    Visits ${run} of ${runs}`);
    for (const [condition, network] of Object.entries(CONDITIONS)) {
      for (const [i, site] of sites.entries()) taken[i][condition].push(await measure(browser, site, network));
    }
  }
  return sites.map(({ name }, i) => ({ name, as_is: summary(taken[i].as_is), slow: summary(taken[i].slow) }));
}

function summary(visits) {
  const spread = (key) => {
    const sorted = visits.map((visit) => visit[key]).sort((a, b) => a - b);
    const middle = (sorted.length - 1) / 2;
    const median = (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
    return { median, min: sorted[0], max: sorted.at(-1) };
  };
  return { requests: spread("requests"), bytes: spread("bytes"), fcp: spread("fcp"), ready: spread("ready") };
}
