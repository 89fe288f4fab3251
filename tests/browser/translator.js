// What a page translator does to a page: each text that holds letters is put into two <font> elements, once; later text too.
(() => {
  const seen = new WeakSet();
  const wrap = (text) => {
    const parent = text.parentElement;
    if (!parent || seen.has(text) || !/\p{L}/u.test(text.nodeValue) || parent.closest("script,style,svg,textarea,[translate=no],.notranslate,font")) return;
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    const translated = document.createTextNode(text.nodeValue);
    seen.add(translated);
    inner.append(translated);
    outer.append(inner);
    text.replaceWith(outer);
  };
  const all = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    texts.forEach(wrap);
  };
  const start = () => {
    all(document.body);
    const observer = new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) node.nodeType === Node.TEXT_NODE ? wrap(node) : node.nodeType === Node.ELEMENT_NODE && all(node);
    });
    observer.observe(document.body, { childList: true, subtree: true });
  };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", start);
  else start();
})();
