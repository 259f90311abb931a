package org.finopshub.routes.local;

import org.finopshub.local.referential.ReferentialStore;
import org.finopshub.local.usage.TakeProgress;
import org.finopshub.local.usage.TakenUsage;
import org.finopshub.local.usage.UsageIntake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings in what a month is computed from: the referential and the usage of every source. */
@Component
public final class MonthInputs {
  private static final Logger LOG = LoggerFactory.getLogger(MonthInputs.class);

  private final ReferentialStore referential;
  private final UsageIntake intake;
  private final TakeProgress progress;

  MonthInputs(ReferentialStore referential, UsageIntake intake, TakeProgress progress) {
    this.referential = referential;
    this.intake = intake;
    this.progress = progress;
  }

  /** Takes new files of any month, and the ordered month of SQL sources. */
  public RunOrder take(RunOrder order) {
    referential.load();
    report(intake.takeNewFiles(progress));
    report(intake.takePeriod(order.period()));
    return order;
  }

  private static void report(TakenUsage usage) {
    for (var delivery : usage.deliveries()) {
      if (!delivery.unchanged()) {
        LOG.info(
            "{} of {}: {} lines, {} rejected, {} out of scope, months {}",
            delivery.deliveryName(),
            delivery.sourceId(),
            delivery.linesRead(),
            delivery.linesRejected(),
            delivery.linesOutOfScope(),
            delivery.periods());
      }
    }
    for (var failure : usage.failures()) {
      LOG.error(
          "{} of {} was not taken: {}",
          failure.deliveryName(),
          failure.sourceId(),
          failure.problem());
    }
  }
}
