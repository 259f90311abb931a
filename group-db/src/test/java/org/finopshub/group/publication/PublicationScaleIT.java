package org.finopshub.group.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.finopshub.contract.ReferentialDirectory;
import org.finopshub.contract.SampleReferential;
import org.finopshub.group.TestLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of a publication of 50,000 mapping rules and 20,000 prices; never part of verify. */
class PublicationScaleIT {
  private static final int APPLICATIONS = 50_000;
  private static final int PRICES = 20_000;

  @TempDir private Path directory;
  @TempDir private Path files;

  @Test
  void aLargeReferentialIsPublishedInSeconds() {
    try (var ledger = new TestLedger(directory, ReferentialDirectory.write(files))) {
      var first = publish(ledger, "0.01");
      var changed = publish(ledger, "0.02");
      var unchanged = publish(ledger, "0.02");

      System.out.printf(
          "Published %d mapping rules and %d prices:"
              + " first %s ms, all prices changed %s ms, unchanged %s ms%n",
          APPLICATIONS, PRICES, first.toMillis(), changed.toMillis(), unchanged.toMillis());
      assertThat(first).isLessThan(Duration.ofSeconds(60));
      assertThat(changed).isLessThan(Duration.ofSeconds(60));
    }
  }

  private Duration publish(TestLedger ledger, String unitPrice) {
    ReferentialDirectory.write(files, SampleReferential.large(APPLICATIONS, PRICES, unitPrice));
    var started = System.nanoTime();

    ledger.get(ReferentialPublication.class).publish();

    return Duration.ofNanos(System.nanoTime() - started);
  }
}
