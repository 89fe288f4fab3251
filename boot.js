// Starts the page. A file of its own, because a strict content security policy refuses inline scripts.
const me = document.querySelector("script[data-wasm]");
const at = (path) => new URL(path, document.baseURI);
try {
  const { default: init } = await import(at(me.dataset.js));
  await init({ module_or_path: at(me.dataset.wasm) });
} catch (error) {
  console.error(error);
  const line = document.createElement("p");
  line.className = "notice";
  line.setAttribute("role", "alert");
  line.textContent = "The ranking cannot be computed here: this page’s program did not run.";
  document.body.prepend(line);
}
