package org.finopshub.local.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import org.finopshub.local.TestMart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ViewRefreshIT {
  private final TestMart mart = TestMart.create();

  @AfterEach
  void close() {
    mart.close();
  }

  @Test
  void aViewNeverFilledIsFilledPlainly() {
    mart.runMonth();
    mart.update("empty-a-view");

    mart.bean(ViewRefresh.class).refresh();

    assertThat(mart.rows("refreshed-views"))
        .containsExactly("domain_month t 2024-10-05", "month_total t 2024-10-05");
  }

  @Test
  void readersOfAViewAreNotBlocked() throws Exception {
    mart.deliver("a").consumed("app-web", "vm", "10", "3");
    mart.runMonth();

    mart.whileReading("month-total", mart.bean(ViewRefresh.class)::refresh);

    assertThat(mart.offences()).isEmpty();
  }
}
