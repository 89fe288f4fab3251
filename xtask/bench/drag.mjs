// What a step of a slider takes, while a mouse drags it.
import { visit } from "./browser.mjs";

/** The time from the page's input event to its rows in the document. */
const MARK = "tenfold:update";
const SECONDS = 10;
/** A mouse tells where it is once in a frame, and takes two seconds from one end to the other. */
const FRAME = 1000 / 60;
const SWEEP = 2000;

const wait = (ms) => new Promise((done) => setTimeout(done, ms));

/** Drags a slider to and fro on the page of a link; `what` tells it from the others, `opened` is what is opened first.
 * Fails if the page does not show a `row`, as it does not where it could not read the data. */
export function drag(browser, site, { what, slider, link = "", opened, row = "[data-unit]" }) {
  return visit(browser, { ...site, link }, null, async (page) => {
    // What is computed beside the page after it has come is no part of a step.
    await wait(2000);
    if (!(await page.$(row))) {
      const said = await page.evaluate(() => document.querySelector(".notices")?.innerText ?? "nothing");
      throw new Error(`“${what}” shows no ${row}. The page says: ${said}`);
    }
    if (opened) await page.evaluate((css) => document.querySelectorAll(css).forEach((details) => (details.open = true)), opened);
    await wait(2000);
    const knob = await page.waitForSelector(slider, { visible: true });
    await knob.evaluate((knob) => knob.scrollIntoView({ block: "center" }));
    await page.evaluate(() => {
      globalThis.long = [];
      const note = (list) => long.push(...list.getEntries().map((entry) => entry.duration));
      new PerformanceObserver(note).observe({ type: "longtask" });
    });
    const box = await knob.boundingBox();
    const to = (part) => page.mouse.move(box.x + box.width * part, box.y + box.height / 2);
    await to(0.5);
    await page.mouse.down();
    const start = performance.now();
    for (let now = 0; now < SECONDS * 1000; now = performance.now() - start) {
      await Promise.all([to(Math.abs(((now / SWEEP) % 2) - 1)), wait(FRAME)]);
    }
    await page.mouse.up();
    // What waits for the slider to rest counts, too.
    await wait(2000);
    const { steps, long } = await page.evaluate((mark) => {
      return { steps: performance.getEntriesByName(mark).map((entry) => entry.duration), long };
    }, MARK);
    if (steps.length < 100) throw new Error(`${slider} took ${steps.length} steps in ${SECONDS} s: is it being dragged?`);
    steps.sort((a, b) => a - b);
    const at = (part) => steps[Math.floor((steps.length - 1) * part)];
    return { what, slider, seconds: SECONDS, steps: steps.length, median: at(0.5), p95: at(0.95), longest: at(1), long };
  });
}
