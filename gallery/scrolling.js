// The step of the text that comes to the line at two thirds of the window sets the ranking's view. Of quick steps the last one counts.
const ranking = document.querySelector("#ranking");
const steps = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries)
    if (isIntersecting) ranking.set(target.dataset.link);
}, { rootMargin: "-65% 0px -34%" });
// The script of the element is loaded on its own time.
customElements.whenDefined("tenfold-ranking").then(() => {
  for (const step of document.querySelectorAll("[data-link]")) steps.observe(step);
});
