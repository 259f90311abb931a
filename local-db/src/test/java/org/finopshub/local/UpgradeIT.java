package org.finopshub.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.finopshub.local.export.ExportQueue;
import org.finopshub.local.export.SliceExport;
import org.finopshub.local.sql.SqlFile;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mart with a month in it, from one release to the next. */
class UpgradeIT {
  private static final String RELEASE_BEFORE = "0500";

  @Test
  void anUpgradedMartShowsWhatItShowedAndComputesTheMonthAgain() {
    var database = TestDatabase.of(RELEASE_BEFORE);
    var jdbc = JdbcClient.create(database);
    jdbc.sql(SqlFile.beside(UpgradeIT.class, "release-before")).update();
    var before = jdbc.sql(SqlFile.beside(UpgradeIT.class, "checksums")).query(String.class).list();

    TestDatabase.upgrade(database);

    try (var mart = TestMart.over(database)) {
      assertThat(mart.rows("checksums")).hasSize(6).isEqualTo(before);
      assertThat(mart.offences()).isEmpty();
      mart.deliver("a").consumed("app-web", "vm", "10", "3").pooled("cluster", "2", "2");
      mart.bean(SliceExport.class).prepare(mart.runMonth());
      assertThat(mart.bean(ExportQueue.class).claimNext().orElseThrow().exportSeq()).isEqualTo(2);
      assertThat(mart.offences()).isEmpty();
    }
  }
}
