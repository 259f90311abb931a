package org.finopshub.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.finopshub.group.refresh.ViewRefresh;
import org.finopshub.group.rollup.RollupRebuild;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.portal.group.GroupPortal;
import org.finopshub.portal.page.LoggedIn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Every question a reader can ask the group's hub, over 5 million facts: how it is planned. */
@SpringBootTest(
    classes = {GroupPortal.class, PlansScaleIT.Explained.class},
    properties = {
      "spring.flyway.default-schema=ledger",
      "spring.flyway.locations=classpath:org/finopshub/group/migration",
      "spring.application.name=plans",
      // What is kept is not planned.
      "hub.answers.kept-rows=0"
    })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("group")
@DirtiesContext
@TestInstance(Lifecycle.PER_CLASS)
class PlansScaleIT {
  private static final String PRODUCT =
      "period=2025-12&entity=entity-03&domain=domain-05&product=product-107";

  /** What nothing but the charges know: where a product's costs go, what an application uses. */
  private static final String INTO_A_PRODUCT = "/group/v1/drill-down?" + PRODUCT;

  private static final String INTO_AN_APPLICATION =
      "/group/v1/costs?from=2025-12&group_by=domain&application=app-0007";

  private static final List<String> QUESTIONS =
      List.of(
          "/group/v1/dashboard?period=2025-12",
          "/group/v1/dashboard?period=2025-12&entity=entity-03",
          "/group/v1/entities/compare?from=2025-12&to=2025-12",
          "/group/v1/entities/compare?from=2025-01&to=2025-12&domain=domain-05",
          "/group/v1/history?period=2025-12",
          "/group/v1/history?period=2025-12&entity=entity-03&group_by=domain",
          "/group/v1/history?period=2025-12&product=product-107",
          "/group/v1/history?period=2025-12&application=app-0007",
          "/group/v1/top?period=2025-12",
          "/group/v1/drill-down?period=2025-12",
          "/group/v1/drill-down?period=2025-12&entity=entity-03",
          "/group/v1/drill-down?period=2025-12&entity=entity-03&domain=domain-05",
          INTO_A_PRODUCT,
          "/group/v1/costs?from=2025-12&group_by=allocation",
          "/group/v1/costs?from=2025-12&group_by=product&order_by=-cost",
          "/group/v1/costs?from=2025-12&group_by=application&order_by=-cost&limit=20",
          "/group/v1/costs?from=2025-12&group_by=application&entity=entity-03&order_by=-cost",
          INTO_AN_APPLICATION,
          "/group/v1/costs?from=2025-12&group_by=application&domain=domain-05&entity=entity-03",
          "/group/v1/variance?from=2025-11&to=2025-12&group_by=domain",
          "/group/v1/completeness",
          "/group/v1/ingestion-runs",
          "/group/v1/alerts",
          "/group/v1/anomalies",
          "/group/v1/conformity",
          "/group/v1/restatements",
          "/group/overview?period=2025-12",
          "/group/explore?period=2025-12&currency=USD",
          "/group/explore?period=2025-12&currency=USD&entity=entity-03&domain=domain-05",
          "/group/compare?period=2025-12",
          "/group/variance?from=2025-11&period=2025-12&currency=USD&by=domain",
          "/group/completeness",
          "/group/runs",
          "/group/anomalies",
          "/group/conformity");

  /** What is planned for the first time looks everything up that others find remembered. */
  private static final int TIMES = 5;

  private static final double MOST_PLANNING_MILLIS = 10;

  @Autowired private MockMvcTester reader;
  @Autowired private ExplainedDatabase explained;
  @Autowired private JdbcClient jdbc;
  @Autowired private RollupRebuild rollups;
  @Autowired private ViewRefresh views;

  private final Map<String, List<Plan>> plans = new LinkedHashMap<>();

  @BeforeAll
  void askEverythingOverFiveMillionFacts() {
    run("generate-ledger.sql");
    rollups.rebuild(RollupRebuild.Choice.ALL, slice -> {});
    views.refreshRequested();
    run("settle.sql");
    for (int time = 0; time < TIMES; time++) {
      for (var question : QUESTIONS) {
        plans.put(question, explained.plansOf(() -> ask(question)));
      }
    }
  }

  @Test
  void onlyTheLastDrillDownReadsFacts() {
    assertThat(questionsWith(Plan::readsFacts))
        .containsOnlyKeys(INTO_A_PRODUCT, INTO_AN_APPLICATION);
    assertThat(questionsWith(Plan::readsAllFacts)).isEmpty();
  }

  @Test
  void noRollupIsReadFromItsBeginningToItsEnd() {
    assertThat(questionsWith(Plan::scansWholeRollup)).isEmpty();
  }

  @Test
  void noStatementIsPlannedForLongerThanTenMilliseconds() {
    var planned =
        jdbc.sql(SqlFile.beside(PlansScaleIT.class, "longest-planning.sql"))
            .query(Planned.class)
            .list();

    assertThat(planned).hasSizeGreaterThan(QUESTIONS.size());
    assertThat(planned)
        .filteredOn(statement -> statement.leastMillis() > MOST_PLANNING_MILLIS)
        .isEmpty();
  }

  private Map<String, List<String>> questionsWith(Predicate<Plan> trait) {
    var found = new LinkedHashMap<String, List<String>>();
    plans.forEach(
        (question, all) -> {
          var such = all.stream().filter(trait).map(Plan::title).toList();
          if (!such.isEmpty()) {
            found.put(question, such);
          }
        });
    return found;
  }

  private void ask(String question) {
    assertThat(reader.get().uri(question).with(LoggedIn.asAda())).as(question).hasStatusOk();
  }

  private void run(String script) {
    var populator =
        new ResourceDatabasePopulator(new ClassPathResource(script, PlansScaleIT.class));
    populator.execute(explained.database());
  }

  private record Planned(String title, double leastMillis) {}

  /** No component itself: every other test of the portal would find it, and ask its database. */
  @ComponentScan({"org.finopshub.group.rollup", "org.finopshub.group.refresh"})
  static class Explained {
    @Bean
    ExplainedDatabase explainedDatabase() {
      return ExplainedDatabase.start();
    }

    @Bean
    @Primary
    DataSource explainedDataSource(ExplainedDatabase database) {
      return database.database();
    }
  }
}
