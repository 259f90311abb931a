package org.finopshub.local.synchronisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.ReferentialDirectory;
import org.finopshub.contract.SampleReferential;
import org.finopshub.contract.referential.ReferentialBundle;
import org.finopshub.contract.referential.ReferentialFiles;
import org.finopshub.local.TestMart;
import org.finopshub.local.allocation.AllocationRules;
import org.finopshub.local.referential.ReferentialSource;
import org.finopshub.local.referential.ReferentialStore;
import org.finopshub.local.synchronisation.BundleDecision.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of a synchronisation of 50,000 applications and 20,000 prices; never part of verify. */
class SynchronisationScaleIT {
  private static final int APPLICATIONS = 50_000;
  private static final int PRICES = 20_000;
  private static final Instant PUBLISHED = Instant.parse("2024-10-01T08:00:00Z");

  @TempDir private Path official;

  @Test
  void aLargeReferentialIsSynchronisedInSeconds() throws Exception {
    try (var mart =
        TestMart.create(
            new AllocationRules(Map.of()), new ReferentialSource(TestMart.referential(), null))) {
      var first = synchronise(mart, 1, "0.01");
      var changed = synchronise(mart, 2, "0.02");

      System.out.printf(
          "Synchronised %d mapping rules and %d prices: first %s s, all prices changed %s s%n",
          APPLICATIONS, PRICES, seconds(first), seconds(changed));
      assertThat(mart.bean(ReferentialStore.class).current().applicationRules())
          .hasSize(APPLICATIONS);
      assertThat(first).isLessThan(Duration.ofSeconds(30));
      assertThat(changed).isLessThan(Duration.ofSeconds(30));
    }
  }

  private Duration synchronise(TestMart mart, int version, String unitPrice) throws Exception {
    ReferentialDirectory.write(official, SampleReferential.large(APPLICATIONS, PRICES, unitPrice));
    var zip = ReferentialBundle.of(version, PUBLISHED, ReferentialFiles.in(official)).zip();
    var signature = ReferentialBundle.sign(zip, DropFixture.KEY);
    var arrival = new BundleArrival("referential-%d.zip".formatted(version), zip.length, PUBLISHED);
    var started = System.nanoTime();

    var decision = mart.bean(ReferentialSync.class).take(arrival, zip, signature);

    assertThat(decision.outcome()).isEqualTo(Outcome.APPLIED);
    return Duration.ofNanos(System.nanoTime() - started);
  }

  private static String seconds(Duration duration) {
    return "%d.%03d".formatted(duration.toSeconds(), duration.toMillisPart());
  }
}
