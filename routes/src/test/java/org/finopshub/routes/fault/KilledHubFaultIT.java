package org.finopshub.routes.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.fault.Failpoint;
import org.finopshub.routes.HubDatabases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;

/** The hub dies at every step of an import in turn, and another is started. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledHubFaultIT {
  private static final String ENTITY = "company-1";
  private static final int KILLED = 137;

  @TempDir static Path home;
  private GroupBench bench;
  private ConfigurableApplicationContext hub;
  private int exportSeq;
  private DropName drop;

  @BeforeAll
  void loadTheFirstRun() throws Exception {
    var url = HubDatabases.create();
    bench = GroupBench.in(home, url, url);
    try (var first = bench.start()) {
      bench.deliver(ENTITY, ++exportSeq);
      bench.awaitSlice(ENTITY, slice());
    }
  }

  @AfterEach
  void stop() {
    hub.close();
  }

  @AfterAll
  void close() {
    bench.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"CHARGES_COPIED", "SUMS_REBUILT", "DECISION_WRITTEN"})
  void row1AHubKilledBeforeItsCommitLeavesTheOldSlice(Failpoint step) throws Exception {
    var before = slice();

    killAt(step);

    assertThat(bench.slice(ENTITY)).isEqualTo(before);
    comesToTheSameEnd();
  }

  @ParameterizedTest
  @EnumSource(
      names = {"DECISION_COMMITTED", "FILE_MOVED", "FILES_MOVED", "DROP_FILED", "RECEIPT_WRITTEN"})
  void row2AHubKilledAfterItsCommitLeavesTheNewSliceAndOneReceipt(Failpoint step) throws Exception {
    killAt(step);

    assertThat(bench.slice(ENTITY)).isEqualTo(slice());
    comesToTheSameEnd();
  }

  @ParameterizedTest
  @EnumSource(names = {"DROP_SEEN", "SLICE_LOCKED", "OLD_SLICE_REMOVED", "VIEWS_REFRESHED"})
  void row3AHubKilledAtAnyOtherStepComesToTheSameEnd(Failpoint step) throws Exception {
    killAt(step);

    comesToTheSameEnd();
  }

  /** Leaves a newer run to a hub that dies there. */
  private void killAt(Failpoint step) throws Exception {
    drop = bench.deliver(ENTITY, ++exportSeq);
    try (var doomed = bench.startToEndAt(step + "@" + drop)) {
      assertThat(doomed.awaitEnd()).as(doomed.log()).isEqualTo(KILLED);
    }
  }

  private void comesToTheSameEnd() {
    hub = bench.start();
    bench.awaitSlice(ENTITY, slice());
    await()
        .atMost(GroupBench.PATIENCE)
        .untilAsserted(() -> assertThat(bench.receipts(drop)).containsExactly("LOADED"));
  }

  /** What the newest run makes of it: each correction costs a thousandth more per application. */
  private String slice() {
    var cost =
        new BigDecimal("820").add(new BigDecimal("0.04").multiply(BigDecimal.valueOf(exportSeq)));
    return "%d 40 %s".formatted(exportSeq, cost.stripTrailingZeros().toPlainString());
  }
}
