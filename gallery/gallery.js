// What the host page does: it steers one ranking, prints what that one tells, and puts another in and takes it out.
const at = (id) => document.getElementById(id);

// Among the recovered weights talent then counts twice as much as before against all the rest together.
const DOUBLE = "?v=1&view=chart&w=resources:89,talent:83,rd_funding:17";
const PUBLISHED = "?v=1&view=chart";

const tell = ({ detail: { link, top } }) => {
  at("told").textContent = `Leader: ${top.length ? top[0].unit : "nobody"}. Link: ${link}`;
};
at("steered").addEventListener("ready", tell);
at("steered").addEventListener("change", tell);

// The script of the element is loaded on its own time: `set` is there once the element is defined.
const steer = (link) => customElements.whenDefined("tenfold-ranking").then(() => at("steered").set(link));
at("double").addEventListener("click", () => steer(DOUBLE));
at("back").addEventListener("click", () => steer(PUBLISHED));

at("put-in").addEventListener("click", () => {
  if (at("scripted")) return;
  const ranking = document.createElement("tenfold-ranking");
  ranking.id = "scripted";
  ranking.className = "chart";
  ranking.setAttribute("view", "chart");
  ranking.setAttribute("title", "Ranking: innovative cities, put in by script");
  at("slot").append(ranking);
});
at("take-out").addEventListener("click", () => at("scripted")?.remove());
