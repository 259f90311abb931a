package org.finopshub.local.allocation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.finopshub.local.run.BatchRun;
import org.finopshub.local.run.RunSteps;
import org.finopshub.local.sql.SqlFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Splits the shared pools of a month over the applications of their domains, by a rule per domain.
 *
 * <p>Rows: one indirect fact per pool row and application that bears something; replaced, so
 * rerunning is safe. A domain without applications leaves its pool with {@code unallocated}.
 *
 * <p>Units: quantity and billed cost are split alike, each exact to the 18th decimal by largest
 * remainder, equal remainders by application id; effective cost comes with the valuation.
 *
 * <p>Source: mission L1; Hare–Niemeyer apportionment.
 */
@Component
public final class IndirectAllocation {
  private static final Logger log = LoggerFactory.getLogger(IndirectAllocation.class);

  private final AllocationRules rules;
  private final JdbcClient jdbc;
  private final RunSteps steps;

  public IndirectAllocation(AllocationRules rules, JdbcClient jdbc, RunSteps steps) {
    this.rules = rules;
    this.jdbc = jdbc;
    this.steps = steps;
  }

  public BatchRun allocate(BatchRun run) {
    return steps.carryOut("indirect-allocation", run, this::replaceIndirectQuantities);
  }

  private void replaceIndirectQuantities(BatchRun run) {
    sql("delete-indirect-quantities", run).update();
    createRules();
    sql("create-direct-costs", run)
        .param("pricing_view", run.pricingView())
        .param("referential_version", run.referentialVersion())
        .update();
    temporary("analyze-direct-costs").update();
    sql("create-shares", run).update();
    temporary("analyze-shares").update();
    sql("insert-indirect-quantities", run).update();
    steps.analyze("fact_quantity", run);
    temporary("shared-domains").query(SharedDomain.class).list().forEach(it -> it.tellOf(run));
  }

  private void createRules() {
    var byDomain = rules.byDomain();
    temporary("create-allocation-rules")
        .param("domains", texts(byDomain.keySet().stream()))
        .param("bys", texts(byDomain.values().stream().map(rule -> rule.by().code())))
        .update();
    var weights = byDomain.entrySet().stream().flatMap(Weight::of).toList();
    temporary("create-allocation-weights")
        .param("domains", texts(weights.stream().map(Weight::domainId)))
        .param("applications", texts(weights.stream().map(Weight::applicationId)))
        .param("weights", texts(weights.stream().map(weight -> weight.weight().toPlainString())))
        .update();
  }

  private record SharedDomain(String domainId, int applications) {
    void tellOf(BatchRun run) {
      try (var line = MDC.putCloseable("domain", domainId)) {
        if (applications == 0) {
          log.warn("{}: pool of domain {} is borne by nobody and unallocated", run, domainId);
        } else {
          log.info(
              "{}: pool of domain {} split over {} of its applications",
              run,
              domainId,
              applications);
        }
      }
    }
  }

  private record Weight(String domainId, String applicationId, BigDecimal weight) {
    static Stream<Weight> of(Map.Entry<String, AllocationRules.Rule> rule) {
      return rule.getValue().weights().entrySet().stream()
          .map(weight -> new Weight(rule.getKey(), weight.getKey(), weight.getValue()));
    }
  }

  private StatementSpec temporary(String statement) {
    return jdbc.sql(SqlFile.beside(IndirectAllocation.class, statement));
  }

  private StatementSpec sql(String statement, BatchRun run) {
    return jdbc.sql(SqlFile.beside(IndirectAllocation.class, statement))
        .param("run_id", run.runId())
        .param("period", run.periodMonth());
  }

  private static String[] texts(Stream<String> texts) {
    return texts.toArray(String[]::new);
  }
}
