package org.finopshub.routes.local;

import org.finopshub.local.watch.MartWatch;
import org.finopshub.routes.watch.Measure;
import org.finopshub.routes.watch.ReadingGauges;
import org.finopshub.routes.watch.ReadingGauges.Shown;
import org.springframework.stereotype.Component;

/** What waits at an entity's hub, and how long the steps of its newest run took. */
@Component
final class MartGauges {
  private final MartWatch watch;
  private final ReadingGauges gauges;

  MartGauges(MartWatch watch, ReadingGauges gauges) {
    this.watch = watch;
    this.gauges = gauges;
  }

  void publish() {
    gauges.show(
        watch.readings().stream()
            .map(read -> new Shown(Measure.of(read.measure()), read.of(), read.value()))
            .toList());
  }
}
