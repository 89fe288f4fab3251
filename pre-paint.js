// Before the first paint: a small script of its own, because a strict content security policy refuses inline ones.
(() => {
  // A host may serve `talent/index.html` at `talent`: all that the page names beside itself is looked for from its folder.
  try {
    if (!/(\/|\/index|\.html?)$/.test(location.pathname)) history.replaceState(0, "", location.href.replace(/[?#]|$/, "/$&"));
  } catch {}
  const root = document.documentElement;
  // Copied from a page's source a link holds `&amp;`.
  const link = new URLSearchParams(location.search.replace(/([?&])(amp(;|%3b))+/gi, "$1"));
  const one = (key, ...known) => known.find((value) => value === link.get(key));

  // The style sheets show a static page in the layout and colours that the link asks for.
  const view = one("view", "chart", "badge");
  if (view) root.dataset.view = view;
  if (view === "chart") root.dataset.controls = /^(none|((presets|weights|open)(,|$))+)$/.test(link.get("controls")) ? link.get("controls") : "presets,weights";
  if (parent !== window) root.dataset.framed = "";
  const theme = one("theme", "light", "dark");
  if (theme) root.dataset.theme = theme;

  // Where the link or the browser asks for other rows or another language than this page's own, nothing wrong is shown until
  // the program has drawn what is right: for a second at most, but for other data, of which no row is here. Without this
  // script nothing is ever hidden.
  const languages = "page-languages";
  const spoken = (tag) => languages.find((code) => code === tag.split("-")[0].toLowerCase()) || languages[0];
  const asked = link.get("lang") || (spoken(root.lang) === languages[0] ? navigator.language || "" : root.lang);
  const other = ["data", "preset", "w", "weigh", "cover", "treat", "normalise", "impute", "aggregate", "focus", "by", "within", "top", "asof"].some((key) => link.has(key));
  if (other || view === "badge" || spoken(asked) !== spoken(root.lang)) root.dataset.tenfold = "waiting";
  setTimeout(() => {
    if (!link.has("data") && root.dataset.tenfold === "waiting") delete root.dataset.tenfold;
    // Of an answer that stalls what has come is painted.
    document.querySelector("[blocking]")?.remove();
  }, 1000);

  // The program runs not, or not yet: the static ten stay, with a line that says so, until it takes that away.
  const say = (state) => {
    const line = document.getElementById("missing");
    if (!line || root.dataset.tenfold === "failed") return;
    root.dataset.tenfold = state;
    line.hidden = false;
    document.getElementById("nearest").hidden = !other;
    return true;
  };
  // Sliders that rank already run, however late the rest of the page is.
  setTimeout(() => "early" in root.dataset || say("late"), 10000);

  // It did not come or did not run. The host is told how high the ten are.
  const failed = () => {
    if (!say("failed")) return;
    if (view) root.dataset.view = "chart";
    if (parent === window) return;
    new ResizeObserver(() => {
      const height = document.body.offsetHeight;
      const pym = link.has("childId") ? [["pym", link.get("childId"), "height", height].join("xPYMx")] : [];
      const amp = { sentinel: "amp", type: "embed-size", height };
      for (const told of [{ tenfold: 1, type: "height", height }, { "datawrapper-height": { tenfold: height } }, amp, ...pym])
        parent.postMessage(told, "*");
    }).observe(document.body);
  };
  // A start-up file that did not come, or that broke: nothing else is told of a fault in it.
  addEventListener("error", ({ target, filename }) => (target.dataset?.wasm || /boot/.test(filename)) && failed(), true);
  addEventListener("tenfold:failed", failed);
})();
