package org.finopshub.portal.audit;

import java.time.Clock;
import javax.sql.DataSource;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.portal.EmbeddedDatabase;
import org.finopshub.portal.audit.AuditEntry.Asker;
import org.finopshub.portal.audit.AuditEntry.Outcome;
import org.finopshub.portal.audit.AuditEntry.Question;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** A real database that has nothing but an audit. */
record AuditDatabase(DataSource dataSource) {

  static AuditDatabase empty() {
    var database = EmbeddedDatabase.named("audit");
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:org/finopshub/portal/migration")
        .load()
        .migrate();
    return new AuditDatabase(database);
  }

  JdbcClient jdbc() {
    return JdbcClient.create(dataSource);
  }

  /** As one hub has it; another call stands for another hub. */
  AuditLedger ledger(Clock clock) {
    return new AuditLedger(writer(clock));
  }

  /**
   * @param months null keeps all
   */
  AuditRetention retention(Integer months, Clock clock) {
    return new AuditRetention(
        jdbc(),
        new JdbcTransactionManager(dataSource),
        writer(clock),
        new AuditSettings(months, 2),
        clock);
  }

  private ChainWriter writer(Clock clock) {
    return new ChainWriter(jdbc(), dataSource, new JdbcTransactionManager(dataSource), clock);
  }

  ChainCheck check() {
    return new ChainCheck(dataSource, new JdbcTransactionManager(dataSource));
  }

  /** Does what a database administrator can do: without triggers. */
  void tamper(String fileName) {
    jdbc().sql(SqlFile.beside(AuditDatabase.class, fileName)).update();
  }

  static AuditEntry asked(String parameters) {
    return new AuditEntry(
        new Asker("u-ada", "ada", "hub-group", "viewer,auditor", "atlas,boreal"),
        new Question("GET", "/group/v1/costs", parameters),
        new Outcome(3L, 200, Decision.ANSWERED),
        "0af7651916cd43dd8448eb211c80319c");
  }
}
