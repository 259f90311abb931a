package org.finopshub.routes.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import java.util.Arrays;

/** What a hub measures of its own database, and what monitoring knows it by (docs/metrics.md). */
public enum Measure {
  QUEUE_DEPTH("queue.depth", "queue", null, "Entries that wait"),
  QUEUE_AGE("queue.age", "queue", "seconds", "How long the oldest entry waits"),
  IMPORT_STEP("import.step", "step", "seconds", "Time a step of the newest import took"),
  RUN_STEP("run.step", "step", "seconds", "Time a step of the newest run took"),
  VIEW_REFRESH("view.refresh", "view", "seconds", "Time the newest refresh of the view took"),
  VIEW_STALE("view.stale", "view", "seconds", "How long the view has not been refreshable"),
  FINDINGS("findings", "severity", null, "Findings that stand");

  private final String code;
  private final String tag;
  private final String unit;
  private final String description;

  Measure(String code, String tag, String unit, String description) {
    this.code = code;
    this.tag = tag;
    this.unit = unit;
    this.description = description;
  }

  /** The measure a database names so. */
  public static Measure of(String code) {
    return Arrays.stream(values())
        .filter(measure -> measure.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No such measure: " + code));
  }

  /** Which tag says what it is measured of. */
  String tag() {
    return tag;
  }

  MultiGauge in(MeterRegistry registry) {
    return MultiGauge.builder("finops." + code)
        .baseUnit(unit)
        .description(description)
        .register(registry);
  }
}
