package org.finopshub.group.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asks every view of schema bi_v1 for all it has, as logins of a BI tool. */
class BiLeakIT {
  @TempDir static Path directory;
  private static TwoEntities entities;

  @BeforeAll
  static void leaveSomethingEverywhere() {
    entities = new TwoEntities(directory);
    entities.ledger().jdbc().sql(TwoEntities.sql("add-bi-logins.sql")).update();
  }

  @AfterAll
  static void close() {
    entities.close();
  }

  @Test
  void aLoginOfTheGroupFindsBothEntities() {
    assertThat(TwoEntities.rowsOf("bi_v1", TwoEntities.NOTHING, entities.as("bi_of_all")))
        .containsExactly(
            "application_cost 2",
            "charge 2",
            "completeness 2",
            "domain 2",
            "exchange_rate 2",
            "ingestion_run 2",
            "price 5",
            "product 5",
            "product_cost 2",
            "restatement 2",
            "slice 2");
  }

  @Test
  void aLoginOfAnEntityFindsItsOwnRowsAndNothingThatNamesTheOther() {
    assertThat(TwoEntities.rowsOf("bi_v1", "boreal", entities.as("bi_of_atlas")))
        .containsExactly(
            "application_cost 1",
            "charge 1",
            "completeness 1",
            "domain 2",
            "exchange_rate 1",
            "ingestion_run 1",
            "price 5",
            "product 5",
            "product_cost 1",
            "restatement 1",
            "slice 1");
  }

  @Test
  void aLoginThatWasGivenNothingFindsNothing() {
    assertThat(TwoEntities.rowsOf("bi_v1", TwoEntities.NOTHING, entities.as("bi_of_none")))
        .isNotEmpty()
        .allMatch(view -> view.endsWith(" 0"));
  }

  @Test
  void aSettingDoesNotMakeALoginAnother() {
    var atlas = entities.as("bi_of_atlas");
    atlas.sql(TwoEntities.sql("pretend-all.sql")).query().singleRow();

    assertThat(TwoEntities.rowsOf("bi_v1", "boreal", atlas)).contains("slice 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"read-facts.sql", "read-slices-of-api.sql", "add-bi-logins.sql"})
  void aLoginReachesNothingBesideTheViews(String sqlFile) {
    var login = entities.as("bi_of_all");

    assertThatThrownBy(() -> login.sql(TwoEntities.sql(sqlFile)).query(Long.class).single())
        .hasStackTraceContaining("permission denied");
  }
}
