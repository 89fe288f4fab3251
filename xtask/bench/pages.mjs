// The pages that are measured: the built one, and the same ten bars drawn by three libraries.
import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { folder, serve, table } from "./serve.mjs";

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

/** Serves the built page. */
export async function tenfold(dist) {
  const site = { name: "Tenfold", key: "tenfold", mark: "tenfold:ready", bars: ":has(> [data-unit])" };
  return { ...site, ...(await serve(folder(dist))) };
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
