package org.finopshub.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.group.ingestion.IngestionRun;

/** What must be true of every refused drop, whatever the fault. */
public final class Refusal {
  private final TestLedger ledger;
  private final IngestionRun run;

  private Refusal(TestLedger ledger, IngestionRun run) {
    this.ledger = ledger;
    this.run = run;
  }

  /**
   * Takes the drop into a ledger that holds another run of the slice and expects it to be refused:
   * tracked with its reason, quarantined whole, alerted, the facts as they were.
   */
  public static Refusal of(TestLedger ledger, DropFixture drop, String code) {
    var facts = ledger.facts();
    var files = TestLedger.names(drop.directory());
    var run = ledger.take(drop);
    assertThat(run.status()).isEqualTo(IngestionStatus.REJECTED);
    assertThat(run.violations()).extracting("code").contains(code);
    assertThat(run.violations()).extracting("message").doesNotContainNull().doesNotContain("");
    assertThat(ledger.facts()).isEqualTo(facts);
    var refusal = new Refusal(ledger, run);
    assertThat(TestLedger.names(refusal.folder())).containsAll(files).contains("reasons.json");
    assertThat(TestLedger.names(drop.directory())).isEmpty();
    assertThat(ledger.alerts())
        .extracting("severity")
        .extracting(Object::toString)
        .contains("CRITICAL");
    return refusal;
  }

  /** The tracking table ends in REJECTED and names the reason. */
  public Refusal tracked(DropFixture drop, String reason) {
    assertThat(ledger.tracked(drop))
        .containsEntry("status", "REJECTED")
        .containsEntry("decided", true)
        .hasEntrySatisfying("reason", text -> assertThat((String) text).contains(reason));
    return this;
  }

  public IngestionRun run() {
    return run;
  }

  private Path folder() {
    return ledger
        .settings()
        .quarantine()
        .resolve(run.arrival().entityId())
        .resolve(run.dropName() == null ? run.arrival().manifestFile() : run.dropName().toString());
  }
}
