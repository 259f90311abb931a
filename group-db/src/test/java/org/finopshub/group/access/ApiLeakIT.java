package org.finopshub.group.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks every view of schema api for all it has. */
class ApiLeakIT {
  private static final EntityScope ATLAS = EntityScope.of(Set.of("atlas"));

  @TempDir static Path directory;
  private static TwoEntities entities;

  @BeforeAll
  static void leaveSomethingEverywhere() {
    entities = new TwoEntities(directory);
  }

  @AfterAll
  static void close() {
    entities.close();
  }

  @Test
  void whoSeesTheWholeGroupFindsBothEntitiesInEveryView() {
    assertThat(entities.shown(EntityScope.ALL, TwoEntities.NOTHING))
        .containsExactly(
            "alert 3",
            "alert_event 3",
            "alert_silence 3",
            "anomaly 4",
            "application_crosswalk 5",
            "complete_slice 2",
            "completeness 2",
            "cost_by_allocation 2",
            "cost_by_application 2",
            "cost_by_charge 2",
            "cost_by_domain 2",
            "cost_by_domain_application 2",
            "cost_by_entity 2",
            "cost_by_product 2",
            "cost_superseded 2",
            "dim_domain 2",
            "dim_entity 2",
            "dim_product 5",
            "entity_referential 2",
            "exchange_rate 1",
            "finding 2",
            "group_ingestion_runs 2",
            "held_decision 2",
            "held_drop 2",
            "ingestion_attempt 2",
            "month_state 2",
            "month_state_change 2",
            "price_or_billed 5",
            "pricing_in_force 2",
            "pricing_view 1",
            "product_crosswalk 5",
            "product_month 2",
            "rate_in_force 2",
            "referential_bundle 1",
            "referential_version 1",
            "refresh_owed 1",
            "replay 2",
            "restatement 2",
            "slice 2",
            "slice_run 2",
            "undelivered_notice 1",
            "view_state 3");
  }

  @Test
  void anEntityFindsItsOwnRowsAndNothingThatNamesTheOther() {
    assertThat(entities.shown(ATLAS, "boreal"))
        .containsExactly(
            "alert 1",
            "alert_event 1",
            "alert_silence 1",
            "anomaly 1",
            "application_crosswalk 4",
            "complete_slice 1",
            "completeness 1",
            "cost_by_allocation 1",
            "cost_by_application 1",
            "cost_by_charge 1",
            "cost_by_domain 1",
            "cost_by_domain_application 1",
            "cost_by_entity 1",
            "cost_by_product 1",
            "cost_superseded 1",
            "dim_domain 2",
            "dim_entity 1",
            "dim_product 5",
            "entity_referential 1",
            "exchange_rate 1",
            "finding 1",
            "group_ingestion_runs 1",
            "held_decision 1",
            "held_drop 1",
            "ingestion_attempt 1",
            "month_state 1",
            "month_state_change 1",
            "price_or_billed 5",
            "pricing_in_force 1",
            "pricing_view 1",
            "product_crosswalk 5",
            "product_month 1",
            "rate_in_force 1",
            "referential_bundle 1",
            "referential_version 1",
            "refresh_owed 1",
            "replay 1",
            "restatement 1",
            "slice 1",
            "slice_run 1",
            "undelivered_notice 0",
            "view_state 3");
  }

  @Test
  void whoHasNoScopeFindsNothingInAnyView() {
    assertThat(entities.shown(EntityScope.NONE, TwoEntities.NOTHING))
        .isNotEmpty()
        .allMatch(view -> view.endsWith(" 0"));
  }

  @Test
  void outsideOfAReportEvenTheOwnerFindsNothing() {
    assertThat(TwoEntities.rowsOf("api", TwoEntities.NOTHING, entities.ledger().jdbc()))
        .isNotEmpty()
        .allMatch(view -> view.endsWith(" 0"));
  }

  @Test
  void theApisRoleReadsNothingOfTheLedger() {
    assertThat(readable("finopshub_api_group")).isEqualTo(Set.of());
    assertThatThrownBy(() -> read("read-facts.sql", EntityScope.ALL))
        .isInstanceOf(BadSqlGrammarException.class)
        .hasStackTraceContaining("permission denied for schema ledger");
  }

  @Test
  void aReportWritesNothing() {
    assertThatThrownBy(() -> read("add-bi-logins.sql", EntityScope.ALL))
        .hasStackTraceContaining("in a read-only transaction");
  }

  @Test
  void aScopeEndsWithItsReport() {
    read("read-slices-of-api.sql", EntityScope.ALL);

    assertThat(read("read-slices-of-api.sql", EntityScope.NONE)).isZero();
  }

  @Test
  void aReportIsNotReadInsideATransactionThatWrites() {
    var transactions =
        new TransactionTemplate(entities.ledger().get(PlatformTransactionManager.class));

    assertThatThrownBy(
            () ->
                transactions.executeWithoutResult(
                    tx -> read("read-slices-of-api.sql", EntityScope.ALL)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("A report is read in a transaction of its own");
  }

  private static long read(String sqlFile, EntityScope scope) {
    var jdbc = entities.ledger().jdbc();
    return entities
        .ledger()
        .readAs(
            scope,
            ScopedReads.class,
            reads ->
                reads.read(() -> jdbc.sql(TwoEntities.sql(sqlFile)).query(Long.class).single()));
  }

  private static Set<String> readable(String role) {
    return Set.copyOf(
        entities
            .ledger()
            .jdbc()
            .sql(TwoEntities.sql("readable-tables.sql"))
            .param("role", role)
            .query(String.class)
            .list());
  }
}
