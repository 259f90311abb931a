package org.finopshub.group.pull;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.finopshub.group.TestLedger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PullStateIT {
  private static final List<String> BOTH = List.of("atlas", "boreal");
  private static final UUID RUN = UUID.fromString("11111111-1111-4111-8111-111111111111");
  private static final Instant QUEUED = Instant.parse("2026-06-03T06:00:00.123456Z");

  @TempDir Path directory;
  private TestLedger ledger;
  private PullState state;

  @BeforeEach
  void openLedger() {
    ledger = new TestLedger(directory);
    state = new PullState(ledger.jdbc(), ledger.clock());
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
  }

  @Test
  void whoIsClaimedIsNotClaimedAgainBeforeItIsDone() {
    assertThat(state.claim(BOTH))
        .extracting(Pull::entityId)
        .containsExactlyInAnyOrder("atlas", "boreal");
    assertThat(state.claim(BOTH)).isEmpty();

    state.done("boreal");

    assertThat(state.claim(BOTH)).containsExactly(new Pull("boreal", null, null));
  }

  @Test
  void theNextTurnKnowsWhatWasFetched() {
    state.claim(BOTH);
    state.seen("atlas", RUN, QUEUED);
    state.done("atlas");

    var next = state.claim(BOTH).get(0);

    assertThat(next).isEqualTo(new Pull("atlas", QUEUED, RUN));
    assertThat(next.hasSeen(RUN, QUEUED)).isTrue();
    assertThat(next.hasSeen(RUN, QUEUED.plusSeconds(1))).isFalse();
  }

  @Test
  void anEntityThatFailedWaitsLongerEachTimeAndTheOthersDoNot() {
    state.claim(BOTH);
    for (int failure = 0; failure < 4; failure++) {
      state.failed("atlas", "connection refused");
    }
    state.done("boreal");

    assertThat(state.claim(BOTH)).extracting(Pull::entityId).containsExactly("boreal");
    ledger.clock().forward(Duration.ofSeconds(11)); // of 5 s doubled thrice, at least half of it
    assertThat(state.claim(List.of("atlas"))).isEmpty();
    ledger.clock().forward(Duration.ofSeconds(30));
    assertThat(state.claim(List.of("atlas"))).hasSize(1);
  }

  @Test
  void row60AnEntityWhoseHubDiedInTheMiddleIsClaimedAfterItsLease() {
    state.claim(BOTH);

    ledger.clock().forward(PullState.LEASE);

    assertThat(state.claim(BOTH)).hasSize(2);
  }
}
