package org.finopshub.routes.group;

import org.finopshub.group.watch.LedgerWatch;
import org.finopshub.routes.watch.Measure;
import org.finopshub.routes.watch.ReadingGauges;
import org.finopshub.routes.watch.ReadingGauges.Shown;
import org.springframework.stereotype.Component;

/** What waits at the group's hub, and how long its steps take. */
@Component
final class LedgerGauges {
  private final LedgerWatch watch;
  private final ReadingGauges gauges;

  LedgerGauges(LedgerWatch watch, ReadingGauges gauges) {
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
