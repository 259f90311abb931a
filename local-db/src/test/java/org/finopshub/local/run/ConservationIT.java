package org.finopshub.local.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.finopshub.local.TestMart;
import org.finopshub.local.pricing.Valuation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConservationIT {
  private final TestMart mart = TestMart.create();
  private final Conservation conservation = mart.bean(Conservation.class);

  @AfterEach
  void close() {
    mart.close();
  }

  @Test
  void theProofHoldsWhatCameInAndWhatGoesOut() {
    var run = value();

    conservation.prove(run);

    assertThat(mart.rows("proof", run))
        .containsExactly(
            "cluster USD in 2 2.5 direct 0 0 indirect 2 2.5",
            "vm USD in 10 3 direct 10 3 indirect 0 0");
  }

  @Test
  void theLastDecimalLostBreaksTheProof() {
    var run = value();
    mart.update("lose-the-last-decimal");

    assertThatThrownBy(() -> conservation.prove(run))
        .isInstanceOf(ConservationBrokenException.class)
        .hasMessageContaining("vm/USD billed 3.000000000000000000 in")
        .hasMessageContaining("2.999999999999999999 direct");
  }

  @Test
  void aFactWithoutACostBreaksTheProof() {
    mart.deliver("a").consumed("app-web", "vm", "10", "3");
    var run = mart.quantify();

    assertThatThrownBy(() -> conservation.prove(run))
        .isInstanceOf(ConservationBrokenException.class)
        .hasMessageContaining("0 of 1 facts are valued");
  }

  @Test
  void usageDeliveredDuringARunDoesNotDisturbItsProof() {
    var run = value();
    mart.deliver("b").consumed("app-web", "vm", "1", "1");

    conservation.prove(run);

    assertThat(mart.rows("proof", run)).hasSize(2);
  }

  private BatchRun value() {
    mart.deliver("a").consumed("app-web", "vm", "10", "3").pooled("cluster", "2", "2.5");
    return mart.bean(Valuation.class).value(mart.quantify());
  }
}
