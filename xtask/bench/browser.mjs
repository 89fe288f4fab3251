// The browser on this machine, and one measured visit.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { env } from "node:process";

import puppeteer, { PredefinedNetworkConditions } from "puppeteer-core";

/** Chrome DevTools' "Slow 4G", which Lighthouse applies too: bytes a second each way, and milliseconds a request. */
export const SLOW = PredefinedNetworkConditions["Slow 4G"];

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe"];
const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ...[env.PROGRAMFILES, env.LOCALAPPDATA].filter(Boolean).map((p) => join(p, "Google", "Chrome", "Application", "chrome.exe")),
];

export function launch() {
  const runs = (file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  };
  const inPath = (env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const executablePath = (env.CHROMIUM ? [env.CHROMIUM] : [...inPath, ...ELSEWHERE]).find(runs);
  if (!executablePath) {
    const what = env.CHROMIUM ? `CHROMIUM is ${env.CHROMIUM}, which does not run.` : "No Chromium was found.";
    throw new Error(`${what} Install Chromium or Chrome, or set CHROMIUM to the path of its program.`);
  }
  const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-extensions"];
  return puppeteer.launch({ executablePath, headless: true, args, defaultViewport: { width: 1280, height: 900 } });
}

/** Opens a site, or the page of its link, in a context of its own, does `then` with the page when its slider works, and closes it. */
export async function visit(browser, site, network, then) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const faults = [];
    page.on("pageerror", (error) => faults.push(String(error)));
    const cdp = await page.createCDPSession();
    await cdp.send("Network.enable");
    const log = watch(cdp);
    if (network) await page.emulateNetworkConditions(network);
    await page.goto(`${site.origin}/${site.link ?? ""}`, { waitUntil: "domcontentloaded", timeout: 60_000 });
    const marked = (mark) => performance.getEntriesByName(mark).length > 0;
    await page.waitForFunction(marked, { polling: 50, timeout: 60_000 }, site.mark).catch(() => {
      throw new Error(`${site.name}: no mark ${site.mark} within a minute. ${faults.join(" ")}`);
    });
    return await then(page, log);
  } finally {
    await context.close();
  }
}

/** Notes each request of a page: when it was sent, and its bytes as sent, headers included. */
function watch(cdp) {
  const requests = new Map();
  cdp.on("Network.requestWillBeSent", ({ requestId, request, wallTime }) => {
    if (!request.url.startsWith("data:")) requests.set(requestId, { url: request.url, sent: wallTime * 1000 });
  });
  cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (requests.has(requestId)) requests.get(requestId).bytes = encodedDataLength;
  });
  cdp.on("Network.loadingFailed", ({ requestId, errorText }) => {
    if (requests.has(requestId)) requests.get(requestId).fault = errorText;
  });
  return requests;
}

/**
 * What a visit took: whatever was asked for before the slider worked counts in full, but for the tab's icon, which the
 * browser asks for when it likes.
 */
export function measure(browser, site, network) {
  return visit(browser, site, network, async (page, log) => {
    const { fcp, ready, start, icons } = await page.evaluate(async (mark) => {
      // The paint that shows the chart may still be under way.
      const fcp = await new Promise((seen) => {
        const look = (list) => list.getEntriesByName("first-contentful-paint").forEach((entry) => seen(entry.startTime));
        new PerformanceObserver(look).observe({ type: "paint", buffered: true });
        setTimeout(seen, 10_000);
      });
      const ready = performance.getEntriesByName(mark)[0].startTime;
      const icons = [...document.querySelectorAll("link[rel~=icon]")].map((link) => link.href);
      return { fcp, ready, start: performance.timeOrigin, icons };
    }, site.mark);
    if (fcp === undefined) throw new Error(`${site.name}: no first contentful paint was seen`);
    const asked = [...log.values()].filter((r) => r.sent - start <= ready && !icons.includes(r.url));
    for (let wait = 0; asked.some((r) => r.bytes === undefined && !r.fault) && wait < 600; wait += 1) {
      await new Promise((done) => setTimeout(done, 50));
    }
    const bad = asked.find((r) => r.fault ?? r.bytes === undefined);
    if (bad) throw new Error(`${site.name}: ${bad.url} did not arrive: ${bad.fault ?? "still under way"}`);
    return { requests: asked.length, bytes: asked.reduce((sum, r) => sum + r.bytes, 0), fcp, ready };
  });
}
