package org.finopshub.local.quantity;

import java.util.List;
import org.finopshub.contract.referential.ApplicationMapping;
import org.finopshub.contract.referential.Referential;
import org.finopshub.local.referential.ReferentialStore;
import org.finopshub.local.run.BatchRun;
import org.finopshub.local.run.RunSteps;
import org.finopshub.local.sql.SqlFile;
import org.finopshub.local.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Computes what each application consumed itself, and what is left for the domains' shared pools.
 *
 * <p>Rows: direct facts one per application, product, charge category and currency; pools one per
 * product, charge category and currency. Replaced, so rerunning is safe.
 *
 * <p>Nothing is dropped: an application no rule knows is {@code unallocated}, a product nobody
 * knows is {@code unmapped-<domain>}; each is a finding.
 *
 * <p>Units: quantity in the product's unit; cost in its billing currency.
 *
 * <p>Source: mission L1, L3.
 */
@Component
public final class DirectQuantities {
  private final ReferentialStore referentials;
  private final JdbcClient jdbc;
  private final RunSteps steps;

  public DirectQuantities(ReferentialStore referentials, JdbcClient jdbc, RunSteps steps) {
    this.referentials = referentials;
    this.jdbc = jdbc;
    this.steps = steps;
  }

  /**
   * @throws UnknownDomainException when usage lies in a domain the referential does not have
   */
  public BatchRun compute(BatchRun run) {
    return steps.carryOut("direct-quantities", run, this::replaceQuantities);
  }

  private void replaceQuantities(BatchRun run) {
    sql("delete-quantities", run).update();
    mapApplications(run);
    sql("resolve-usage", run).param("referential_version", run.referentialVersion()).update();
    requireKnownDomains(run);
    sql("insert-direct-quantities", run).update();
    sql("insert-pool-quantities", run).update();
    steps.analyze("fact_quantity", run);
    sql("record-what-comes-in", run)
        .param("referential_version", run.referentialVersion())
        .update();
    sql("record-lines", run).update();
    sql("insert-findings", run).param("found_at", SqlTime.of(run.startedAt())).update();
  }

  /** The contract's own mapping decides, once per distinct id, so both sides agree on it. */
  private void mapApplications(BatchRun run) {
    var mapping =
        new ApplicationMapping(
            run.entityId(), referentials.version(run.referentialVersion()).applicationRules());
    var localIds = sql("distinct-applications", run).query(String.class).list();
    var groupIds =
        localIds.stream()
            .map(
                id ->
                    mapping.groupApplication(id, run.periodMonth()).orElse(Referential.UNALLOCATED))
            .toList();
    jdbc.sql(SqlFile.beside(DirectQuantities.class, "create-application-target")).update();
    jdbc.sql(SqlFile.beside(DirectQuantities.class, "insert-application-targets"))
        .param("local_ids", array(localIds))
        .param("group_ids", array(groupIds))
        .update();
    jdbc.sql(SqlFile.beside(DirectQuantities.class, "analyze-application-targets")).update();
  }

  private void requireKnownDomains(BatchRun run) {
    var unknown =
        jdbc.sql(SqlFile.beside(DirectQuantities.class, "unknown-domains"))
            .param("referential_version", run.referentialVersion())
            .query(String.class)
            .list();
    if (!unknown.isEmpty()) {
      throw new UnknownDomainException(run, unknown);
    }
  }

  private StatementSpec sql(String statement, BatchRun run) {
    return jdbc.sql(SqlFile.beside(DirectQuantities.class, statement))
        .param("run_id", run.runId())
        .param("period", run.periodMonth());
  }

  private static String[] array(List<String> texts) {
    return texts.toArray(String[]::new);
  }
}
