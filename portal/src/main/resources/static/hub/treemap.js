// One rectangle per row, as large as its cost; what costs nothing or less has no area.
import { figure, long } from "./look.js";

export function treemap(table, look) {
  const data = [...table.tBodies[0].rows]
    .map((row) => ({
      name: row.cells[0].textContent.trim(),
      value: figure(row.querySelector(".number")),
      address: row.cells[0].querySelector("a")?.href,
    }))
    .filter((row) => row.value > 0);
  return {
    color: [look.series[0]],
    textStyle: look.text,
    tooltip: { ...look.tooltip, valueFormatter: long },
    series: [
      {
        type: "treemap",
        data,
        roam: false,
        nodeClick: false,
        breadcrumb: { show: false },
        left: 0,
        right: 0,
        top: 0,
        bottom: 0,
        itemStyle: { gapWidth: 3, borderColor: look.token("panel"), borderWidth: 0 },
        label: { color: "#fff", fontSize: 13, textBorderColor: "rgba(0,0,0,.55)", textBorderWidth: 2, overflow: "truncate" },
      },
    ],
  };
}
