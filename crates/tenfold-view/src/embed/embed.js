// <tenfold-ranking>: an iframe as high as the ranking in it. Its attributes are the keys of a link.
(() => {
  const site = { presets: [], languages: [], editions: [], start: "" }; // the build fills this in
  const script = document.currentScript;
  if (!script || customElements.get("tenfold-ranking")) return;
  const base = new URL("../", script.src); // this file lies in v1/

  // Beside a link the next eight do not count; the others hold over it. The last ones say how it is shown.
  const keys = "link preset w normalise aggregate weigh treat impute cover data focus compare by within top stamp asof view controls against lang theme colours font background".split(" ");

  const types = ["message", "resize"];

  // Until a height is told, the frame lies over the fallback. The last rule is left open for that.
  const css = ":host{display:block}:host([hidden]){display:none}slot+iframe{pointer-events:none}iframe[hidden]{display:none}iframe:not([hidden]){display:block;border:0;width:100%;";

  class Ranking extends HTMLElement {
    static observedAttributes = [...keys, "title", "sandbox"];
    #slot = document.createElement("slot");
    #style = new CSSStyleSheet(); // passes a strict CSP, as <style> does not
    #frame; #fixed; #start; #opaque; #ready; #fits; #changed; #wanted;
    #told = { link: "", top: [], focus: super.focus }; // focus is a key and a method

    // For frameworks that assign.
    static {
      for (const key of keys) {
        Object.defineProperty(this.prototype, key, {
          get() { return this.#told[key] ?? (this.getAttribute(key) || ""); },
          set(value) {
            if (value == null) this.removeAttribute(key);
            else this.setAttribute(key, value);
          },
        });
      }
    }

    constructor() {
      super();
      const root = this.attachShadow({ mode: "open" });
      root.adoptedStyleSheets = [this.#style];
      root.append(this.#slot);
    }

    connectedCallback() {
      for (const type of types) addEventListener(type, this);
      this.#update();
    }
    disconnectedCallback() {
      for (const type of types) removeEventListener(type, this);
      this.#frame?.remove();
      this.#frame = this.#ready = null;
    }
    connectedMoveCallback() {} // moveBefore() keeps the frame

    attributeChangedCallback(key, old, value) {
      // What says nothing of how it is shown leaves it as it is: taken back, it starts again.
      if (value == null && keys.indexOf(key) > 16) this.#fixed = null;
      if (key != "title" && (old != value || key == "link")) {
        this.#changed = true;
        this.#wanted = null; // the last word counts
      }
      this.#update();
    }

    // Sent as it is, once the frame is ready.
    set(link) {
      this.#wanted = `${link}`;
      this.#update();
    }

    async #update() {
      await null; // what changes in one task is one change
      if (!this.isConnected) return;

      const query = new URLSearchParams("v=1");
      const given = this.getAttribute("link");
      if (given) {
        const [path, rest] = given.replace(base, "").replace(/^(?=[^?/]*=)/, "?").split(/[?#]/);
        let before;
        for (const part of path.split("/")) {
          const key = before == "asof" ? before : part == "en" || site.languages.includes(part) ? "lang" : "preset";
          if (part && part != "asof" && part != "index.html") query.set(key, part);
          before = part;
        }
        for (const [key, value] of new URLSearchParams(rest)) query.set(key, value);
      }
      for (const key of keys.slice(given ? 9 : 1)) {
        const value = this.getAttribute(key);
        if (value) query.set(key, value);
      }
      const folder = (key, known) => {
        const value = query.get(key);
        if (!known.includes(value)) return "";
        query.delete(key);
        return value + "/";
      };
      const asof = folder("asof", site.editions);
      const link =
        folder("lang", site.languages) +
        folder("preset", query.has("data") ? [] : site.presets.filter((code) => code != site.start)) +
        `?${query}`.replace(/\+/g, "%20").replace(/%3A|%2C/g, decodeURIComponent);

      const sandbox = this.getAttribute("sandbox");
      const fixed = [asof, query.get("data"), sandbox].join();
      if (!this.#frame || fixed != this.#fixed || (!this.#ready && link != this.#start)) {
        // A new src would be a step for the back button.
        this.#frame?.remove();
        const frame = (this.#frame = document.createElement("iframe"));
        frame.loading = "lazy";
        if (sandbox != null) frame.setAttribute("sandbox", sandbox);
        frame.src = base + (asof && "asof/" + asof) + link;
        // An error page loads too, and says nothing: then the fallback stands again.
        frame.onload = () => setTimeout(() => (frame.hidden = !this.#fits), 5000);
        this.#opaque = origin == "null" || (sandbox != null && !/allow-same-origin/i.test(sandbox));
        this.#ready = false;
        this.#fixed = fixed;
        this.#start = link;
        if (!this.#fits) {
          const [wide, narrow] = { chart: [890, 1150], badge: [100, 128] }[query.get("view")] || [900, 900]; // the host's own CSS wins
          const beside = query.get("view") == "chart" && /^(?!none$)./.test(query.get("against") || "");
          this.#style.replaceSync(`${css}position:absolute;inset:0;height:100%}:host{position:relative;min-height:max(${wide + beside * 512}px,min(${narrow + beside * 592}px,(600px - 100vw)*999))}`);
        }
        this.shadowRoot.append(frame);
      } else if (this.#ready && this.#changed && link != this.#told.link) {
        this.#wanted ??= link;
      }
      this.#changed = false;
      this.#frame.title = this.title || "Ranking";
      if (this.#ready && this.#wanted != null) {
        this.#told.link = this.#wanted;
        this.#post("set", this.#wanted);
        this.#wanted = null;
      }
    }

    #post(type, link) {
      this.#frame.contentWindow.postMessage({ tenfold: 1, type, link }, this.#opaque ? "*" : base.origin);
    }

    handleEvent({ type: event, source, origin, data }) {
      // A frame out of sight draws nothing, and would tell its height once it is reached: it is asked.
      if (event == "resize") return setTimeout(() => this.#ready && this.#post("height"));
      if (source !== this.#frame?.contentWindow) return;
      const { tenfold, type, height, link, top } = data || {};
      if (tenfold !== 1 || (origin != base.origin && !(this.#opaque && origin == "null"))) return;
      if (type == "height" && Number.isFinite(height)) {
        this.#fits = true;
        this.#slot.remove();
        this.#frame.hidden = false;
        this.#style.replaceSync(`${css}height:${Math.min(20000, Math.max(40, height))}px}`);
      } else if ((type == "ready" || type == "change") && typeof link == "string" && Array.isArray(top)) {
        Object.assign(this.#told, { link, top });
        this.#ready ||= type == "ready";
        this.#update();
        this.dispatchEvent(new CustomEvent(type, { detail: { link, top } }));
      }
    }
  }

  customElements.define("tenfold-ranking", Ranking);
})();
