// Draws each chart from the table beside it, so that both always say the same.
import * as echarts from "../webjars/echarts/echarts.esm.min.js";
import { stacked } from "./stacked.js";
import { treemap } from "./treemap.js";
import { waterfall } from "./waterfall.js";
import { look } from "./look.js";

const KINDS = { stacked, treemap, waterfall };
const dark = matchMedia("(prefers-color-scheme: dark)");
const still = matchMedia("(prefers-reduced-motion: reduce)");

function draw(place) {
  const table = document.getElementById(place.dataset.table);
  const chart = echarts.init(place, null, { renderer: "canvas" });
  const show = () =>
    chart.setOption({ animation: !still.matches, ...KINDS[place.dataset.chart](table, look(), place.dataset) }, true);
  show();
  place.setAttribute("role", "img");
  place.setAttribute("aria-labelledby", table.getAttribute("aria-labelledby"));
  dark.addEventListener("change", show);
  new ResizeObserver(() => chart.resize()).observe(place);
  chart.on("click", (event) => {
    if (event.data?.address) {
      location.assign(event.data.address);
    }
  });
}

document.querySelectorAll("[data-chart]").forEach(draw);
