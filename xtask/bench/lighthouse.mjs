// Lighthouse on the built pages, with its own settings for a phone.
import lighthouse from "lighthouse";

import { launch } from "./browser.mjs";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

/** The scores of a page out of 100, and the audits that cost it points outside performance. */
export async function audit(url) {
  const browser = await launch();
  try {
    const flags = { onlyCategories: CATEGORIES, output: "json", logLevel: "error" };
    const { lhr } = await lighthouse(url, flags, undefined, await browser.newPage());
    if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
    const scores = Object.fromEntries(CATEGORIES.map((c) => [c, Math.round(lhr.categories[c].score * 100)]));
    const weighed = CATEGORIES.slice(1).flatMap((c) => lhr.categories[c].auditRefs.filter((ref) => ref.weight > 0));
    const failing = weighed.map((ref) => lhr.audits[ref.id]).filter((a) => a.score !== null && a.score < 1);
    return { version: lhr.lighthouseVersion, scores, failing: [...new Set(failing.map((a) => `${a.id}: ${a.title}`))] };
  } finally {
    await browser.close();
  }
}
