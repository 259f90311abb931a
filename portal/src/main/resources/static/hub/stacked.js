// One bar per row, one colour per column; the smallest columns share one, so that colours tell apart.
import { figure, long } from "./look.js";

const MOST = 7;

export function stacked(table, look, { other }) {
  const rows = [...table.tBodies[0].rows];
  const columns = columnsOf(table, rows, other);
  return {
    color: look.series,
    textStyle: look.text,
    tooltip: { ...look.tooltip, trigger: "axis", axisPointer: { type: "shadow" }, valueFormatter: long },
    legend: { type: "scroll", top: 0, left: 0, icon: "roundRect", itemWidth: 12, itemHeight: 12, textStyle: { color: look.token("ink") } },
    grid: look.grid,
    xAxis: look.names(rows.map((row) => row.cells[0].textContent.trim())),
    yAxis: look.figures,
    series: columns.map((column) => ({ ...column, type: "bar", stack: "all", barMaxWidth: 44 })),
  };
}

function columnsOf(table, rows, other) {
  const columns = [...table.tHead.rows[0].cells].slice(1).map((cell, n) => ({
    name: cell.textContent.trim(),
    data: rows.map((row) => figure(row.cells[n + 1])),
  }));
  if (columns.length <= MOST + 1) {
    return columns;
  }
  const size = (column) => column.data.reduce((sum, cost) => sum + Math.abs(cost), 0);
  const bySize = [...columns].sort((one, next) => size(next) - size(one));
  const rest = bySize.slice(MOST);
  return [
    ...bySize.slice(0, MOST),
    { name: other, data: rows.map((row, n) => rest.reduce((sum, column) => sum + column.data[n], 0)) },
  ];
}
