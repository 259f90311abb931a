// Colours, words and figures of a chart, as the page around it has them.
const language = document.documentElement.lang;
const compact = new Intl.NumberFormat(language, { notation: "compact", maximumFractionDigits: 1 });
const full = new Intl.NumberFormat(language, { maximumFractionDigits: 2, minimumFractionDigits: 2 });

export const short = (figure) => compact.format(figure);
export const long = (figure) => full.format(figure).replace("-", "−");

/** Where there is no room beside a bar for its figure. */
export const narrow = () => matchMedia("(max-width: 40rem)").matches;

/** A drawing is not exact: the figure itself stays in the table. */
export const figure = (cell) => Number(cell.querySelector("data")?.value ?? 0);

export function look() {
  const style = getComputedStyle(document.documentElement);
  const token = (name) => style.getPropertyValue(`--${name}`).trim();
  return {
    token,
    series: [1, 2, 3, 4, 5, 6, 7, 8].map((n) => token(`series-${n}`)),
    text: { color: token("quiet"), fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 12 },
    tooltip: {
      renderMode: "richText",
      confine: true,
      backgroundColor: token("panel"),
      borderColor: token("line"),
      textStyle: { color: token("ink"), fontSize: 13 },
    },
    grid: { left: 8, right: 8, top: 40, bottom: 8, containLabel: true },
    figures: {
      type: "value",
      axisLabel: { formatter: short, color: token("quiet") },
      splitLine: { lineStyle: { color: token("line") } },
    },
    names: (data) => ({
      type: "category",
      data,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: token("line") } },
      axisLabel: { color: token("quiet"), hideOverlap: true },
    }),
  };
}
