package org.finopshub.routes.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows monitoring what was last read; what is no longer there takes its gauge with it. */
@Component
public final class ReadingGauges {
  private final Map<Measure, MultiGauge> gauges = new EnumMap<>(Measure.class);

  ReadingGauges(MeterRegistry registry) {
    for (var measure : Measure.values()) {
      gauges.put(measure, measure.in(registry));
    }
  }

  /**
   * One number.
   *
   * @param of which queue, view, step or severity
   */
  public record Shown(Measure measure, String of, double value) {}

  /** Shows these in place of the last. */
  public void show(List<Shown> readings) {
    gauges.forEach(
        (measure, gauge) ->
            gauge.register(
                readings.stream()
                    .filter(reading -> reading.measure() == measure)
                    .<Row<?>>map(
                        reading -> Row.of(Tags.of(measure.tag(), reading.of()), reading::value))
                    .toList(),
                true));
  }
}
