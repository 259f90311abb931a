// The first row and the last are costs; each row between them starts where the one before ended.
import { figure, long, narrow } from "./look.js";

export function waterfall(table, look) {
  const steps = [...table.tBodies[0].rows].map((row) => ({
    name: row.cells[0].textContent.trim(),
    value: figure(row.querySelector(".number")),
    whole: "whole" in row.dataset,
  }));
  let reached = 0;
  const bars = steps.map((step) => {
    const from = step.whole ? 0 : reached;
    reached = step.whole ? step.value : reached + step.value;
    return { ...step, low: Math.min(from, reached), high: Math.max(from, reached) };
  });
  const least = Math.min(...bars.map((bar) => bar.low).filter((low) => low !== 0), reached);
  const tone = (bar) => look.token(bar.whole ? "series-1" : bar.value > 0 ? "series-5" : "series-2");
  return {
    textStyle: look.text,
    tooltip: {
      ...look.tooltip,
      trigger: "item",
      formatter: (item) => `${bars[item.dataIndex].name}  ${long(bars[item.dataIndex].value)}`,
    },
    grid: { ...look.grid, top: 24 },
    xAxis: { ...look.names(bars.map((bar) => bar.name)), axisLabel: { color: look.token("quiet"), interval: 0, width: 90, overflow: "break", rotate: narrow() ? 45 : 0 } },
    yAxis: { ...look.figures, min: least > 0 ? ({ max }) => floor(least, max) : undefined },
    series: [
      {
        type: "custom",
        data: bars.map((bar, n) => [n, bar.low, bar.high]),
        encode: { x: 0, y: [1, 2] },
        renderItem: (params, api) => bar(params, api, bars, tone, look),
      },
    ],
  };
}

/** Below the lowest step, on a round figure: the effects would hardly be seen from zero. */
function floor(least, most) {
  const unit = 10 ** Math.floor(Math.log10(most - least || 1));
  return Math.max(0, Math.floor(least / unit - 1) * unit);
}

function bar(params, api, bars, tone, look) {
  const one = bars[params.dataIndex];
  const [middle, top] = api.coord([api.value(0), api.value(2)]);
  const bottom = Math.min(api.coord([api.value(0), api.value(1)])[1], params.coordSys.y + params.coordSys.height);
  const width = Math.min(56, api.size([1, 0])[0] * 0.6);
  return {
    type: "group",
    children: [
      {
        type: "rect",
        shape: { x: middle - width / 2, y: top, width, height: Math.max(bottom - top, 2), r: 3 },
        style: { fill: tone(one) },
      },
      {
        type: "text",
        ignore: narrow(),
        style: { text: long(one.value), x: middle, y: top - 6, align: "center", verticalAlign: "bottom", fill: look.token("ink"), fontSize: 12, fontFamily: look.text.fontFamily },
      },
    ],
  };
}
