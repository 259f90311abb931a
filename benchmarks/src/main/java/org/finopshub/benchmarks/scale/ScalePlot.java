package org.finopshub.benchmarks.scale;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * A run's figures as SVG: how often what the smallest size costs, by size. What does not grow with
 * the history stays at 1.
 */
final class ScalePlot {
  private static final int LEFT = 50;
  private static final int TOP = 30;
  private static final int WIDTH = 440;
  private static final int HEIGHT = 260;
  private static final double MILLION = 1e6;

  private static final List<Line> LINES =
      List.of(
          new Line("space on disk", "#7f7f7f", point -> point.disk().total() / 1e9, "%.1f GB"),
          new Line("refresh of all views", "#9467bd", Point::refreshSeconds, "%.2f s"),
          new Line("import of ten drops", "#1f77b4", Point::importSeconds, "%.1f s"),
          new Line(
              "slowest answer, p95, 16 clients",
              "#d62728",
              point -> point.worst(Readers.MANY, false),
              "%.1f ms"));

  private final List<Point> points;
  private final double mostFacts;
  private final double mostTimes;

  ScalePlot(ScaleResult result) {
    this.points = result.points();
    this.mostFacts = points.get(points.size() - 1).facts();
    this.mostTimes =
        LINES.stream()
            .flatMap(line -> points.stream().map(point -> times(line, point)))
            .max(Double::compare)
            .orElseThrow();
  }

  String svg() {
    return text(
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 760 340' font-family='sans-serif'"
                + " font-size='12'>%n<rect width='760' height='340' fill='white'/>%n")
        + text(
            "<text x='%d' y='18'>times what %.1f M facts cost</text>%n",
            LEFT, points.get(0).facts() / MILLION)
        + text(
            "<path d='M%d %d V%d H%d' fill='none' stroke='black'/>%n",
            LEFT, TOP, TOP + HEIGHT, LEFT + WIDTH)
        + mark(1)
        + mark(mostTimes)
        + points.stream().map(this::size).collect(Collectors.joining())
        + LINES.stream().map(this::drawn).collect(Collectors.joining())
        + "</svg>\n";
  }

  private String mark(double times) {
    return text(
        "<text x='%d' y='%.0f' text-anchor='end'>%.1f</text>%n", LEFT - 6, y(times) + 4, times);
  }

  private String size(Point point) {
    return text(
        "<text x='%.0f' y='%d' text-anchor='middle'>%.0f M</text>%n",
        x(point), TOP + HEIGHT + 18, point.facts() / MILLION);
  }

  private String drawn(Line line) {
    var path =
        points.stream()
            .map(point -> text("%.1f,%.1f", x(point), y(times(line, point))))
            .collect(Collectors.joining(" "));
    var first = points.get(0);
    var last = points.get(points.size() - 1);
    var words = line.unit + " → " + line.unit;
    return text(
            "<polyline points='%s' fill='none' stroke='%s' stroke-width='2'/>%n", path, line.colour)
        + text(
            "<text x='%d' y='%d' fill='%s'>%s: " + words + "</text>%n",
            LEFT + 20,
            TOP + 20 + 18 * LINES.indexOf(line),
            line.colour,
            line.title,
            line.figure.applyAsDouble(first),
            line.figure.applyAsDouble(last));
  }

  private double times(Line line, Point point) {
    return line.figure.applyAsDouble(point) / line.figure.applyAsDouble(points.get(0));
  }

  private double x(Point point) {
    return LEFT + WIDTH * point.facts() / mostFacts;
  }

  private double y(double times) {
    return TOP + HEIGHT * (1 - times / (mostTimes * 1.05));
  }

  private static String text(String words, Object... figures) {
    return String.format(Locale.ROOT, words, figures);
  }

  private record Line(String title, String colour, ToDoubleFunction<Point> figure, String unit) {}
}
