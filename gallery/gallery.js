// What the host page does: it steers one ranking, prints what that one tells, and puts another in and takes it out.
const at = (id) => document.getElementById(id);

// Links, as the ranking's own address bar writes them. The chart stays a chart: they say nothing of that.
const TALENT = "talent/?v=1";
const PUBLISHED = "?v=1";

const tell = ({ detail: { link, top } }) => {
  at("told").textContent = `Leader: ${top.length ? top[0].unit : "none"}. Link: ${link}`;
};
at("steered").addEventListener("ready", tell);
at("steered").addEventListener("change", tell);

// The script of the element is loaded on its own time: `set` is there once the element is defined.
const steer = (link) => customElements.whenDefined("tenfold-ranking").then(() => at("steered").set(link));
at("talent").addEventListener("click", () => steer(TALENT));
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
