// The pages that are measured: the built one, and the same ten bars drawn by three libraries.
import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { first, folder, serve, table } from "./serve.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const module = (...path) => join(here, "node_modules", ...path);
const version = (name) => JSON.parse(readFileSync(module(name, "package.json"), "utf8")).version;

/** Each as its own guide says: a plain script tag with the whole library. */
const PEERS = [
  { page: "echarts.html", packages: { ECharts: "echarts" }, scripts: [["echarts", "dist", "echarts.min.js"]] },
  { page: "chartjs.html", packages: { "Chart.js": "chart.js" }, scripts: [["chart.js", "dist", "chart.umd.min.js"]] },
  {
    page: "plot.html",
    packages: { "Observable Plot": "@observablehq/plot", d3: "d3" },
    scripts: [["d3", "dist", "d3.min.js"], ["@observablehq", "plot", "dist", "plot.umd.min.js"]],
  },
];

/** A folder beside the built page: made-up units on the bundled indicators, the same each time. */
export const MADE_UP = "made-up/";
/** A row of it, told from those of the cities. */
export const MADE_UP_ROW = "[data-unit^=unit]";
const UNITS = 10_000;

function madeUp() {
  const bundled = (name) => readFileSync(join(here, "data", name), "utf8");
  const manifest = JSON.parse(bundled("datapackage.json"));
  // Nobody has printed an order of these, or found anything.
  delete manifest.tenfold.findings;
  delete manifest.tenfold.about.fitted;
  manifest.resources = manifest.resources.filter(({ name }) => name !== "orders");
  const named = ["id", "name_en", "name_zh"];
  const { schema } = manifest.resources.find(({ name }) => name === "units");
  schema.fields = schema.fields.filter(({ name }) => named.includes(name));
  const heads = bundled("values.csv").split(/\r?\n/, 1)[0].split(",");
  let state = 1;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const units = Array.from({ length: UNITS }, (_, unit) => `unit${unit + 1}`);
  const values = units.map((unit) => [unit, ...heads.slice(1).map(() => (next() * 100).toFixed(2))]);
  const text = (rows) => ({ text: rows.map((row) => row.join(",") + "\n").join("") });
  const kept = ["framework.csv", "presets.csv"].map((name) => [name, { text: bundled(name) }]);
  const made = [
    ["datapackage.json", { text: JSON.stringify(manifest) }],
    ["units.csv", text([named, ...units.map((unit) => [unit, unit, unit])])],
    ["values.csv", text([heads, ...values])],
  ];
  return Object.fromEntries([...kept, ...made].map(([name, entry]) => [`/${MADE_UP}${name}`, entry]));
}

/** Serves the built page. */
export async function tenfold(dist) {
  const site = { name: "Tenfold", key: "tenfold", mark: "tenfold:ready", bars: ":has(> [data-unit])" };
  return { ...site, ...(await serve(first(folder(dist), table(madeUp())))) };
}

/** Serves the peers with the figures that the built page shows. */
export function peers(data) {
  const text = `const DATA = ${JSON.stringify(data)};\n`;
  return Promise.all(PEERS.map(async ({ page, packages, scripts }) => {
    const entries = { "/index.html": { file: join(here, "peers", page) }, "/data.js": { text } };
    for (const script of scripts) entries["/" + basename(script.at(-1))] = { file: module(...script) };
    const name = Object.entries(packages).map(([title, name]) => `${title} ${version(name)}`).join(" + ");
    const site = { name, key: basename(page, ".html"), mark: "peer:ready", bars: "#chart" };
    return { ...site, ...(await serve(table(entries))) };
  }));
}

/** Reads the ten bars off the built page, as it stands in the browser. */
export async function figures(page) {
  const data = await page.evaluate(() => {
    const own = (node) => [...node.childNodes].filter((n) => n.nodeType === Node.TEXT_NODE);
    const words = (node) => own(node).map((n) => n.textContent).join("").trim();
    const segments = (row) => [1, 2, 3, 4].map((n) => row.querySelector(`svg.bar .a${n}`));
    const length = (path) => {
      const [, from, to] = /^M([\d.]+) 0H([\d.]+)V/.exec(path.getAttribute("d"));
      return Math.round((to - from) * 10) / 100;
    };
    const rows = [...document.querySelectorAll("[data-unit][data-score]")].slice(0, 10);
    const legend = [1, 2, 3, 4].map((n) => document.querySelector(`li > svg.swatch:has(.a${n})`)?.parentElement);
    return {
      aspects: legend.map((item, i) => (item && words(item)) || `Aspect ${i + 1}`),
      colours: segments(rows[0]).map((path) => getComputedStyle(path).fill),
      weight: parseFloat(legend[0]?.querySelector(".quiet")?.textContent) || 25,
      cities: rows.map((row) => ({ name: words(row.querySelector(".n")), parts: segments(row).map(length) })),
      scores: rows.map((row) => Number(row.dataset.score)),
    };
  });
  const { scores, ...drawn } = data;
  const sum = (parts) => parts.reduce((a, b) => a + b, 0);
  const astray = drawn.cities.find((city, i) => !(Math.abs(sum(city.parts) - scores[i]) < 0.1));
  if (drawn.cities.length !== 10 || astray) {
    throw new Error(`the page does not show ten bars of four segments that add up to their scores (${astray?.name})`);
  }
  return drawn;
}
