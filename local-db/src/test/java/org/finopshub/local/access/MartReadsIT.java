package org.finopshub.local.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.finopshub.local.TestMart;
import org.finopshub.local.sql.SqlFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class MartReadsIT {
  private TestMart mart;

  @BeforeEach
  void open() {
    mart = TestMart.create();
  }

  @AfterEach
  void close() {
    mart.close();
  }

  @Test
  void theApisRoleReadsWhatReportsShowAndNothingElse() {
    var readable =
        mart.bean(JdbcClient.class).sql(sql("readable-tables")).query(String.class).list();

    assertThat(readable)
        .containsExactly(
            "application",
            "application_month",
            "batch_run_step",
            "batch_runs",
            "conformity_finding",
            "conservation_proof",
            "current_charge",
            "current_run",
            "domain_application_month",
            "domain_month",
            "export_runs",
            "finding",
            "month_total",
            "price",
            "pricing_view",
            "product",
            "product_month",
            "referential",
            "referential_bundle",
            "usage_delivery",
            "usage_line",
            "view_refresh");
    assertThatThrownBy(() -> read("count-facts"))
        .hasStackTraceContaining("permission denied for table fact_quantity");
  }

  @Test
  void aReportWritesNothing() {
    assertThatThrownBy(() -> read("add-application"))
        .hasStackTraceContaining("in a read-only transaction");
  }

  @Test
  void aReportSeesOneMoment() {
    long seen =
        mart.bean(MartReads.class)
            .read(
                () -> {
                  addApplicationMeanwhile();
                  return read("count-applications");
                });

    assertThat(seen).isZero();
    assertThat(read("count-applications")).isEqualTo(1);
  }

  @Test
  void aReportIsNotReadInsideATransactionThatWrites() {
    var transactions = mart.bean(TransactionTemplate.class);

    assertThatThrownBy(() -> transactions.executeWithoutResult(tx -> read("count-applications")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("A report is read in a transaction of its own");
  }

  private long read(String statement) {
    var jdbc = mart.bean(JdbcClient.class);
    return mart.bean(MartReads.class)
        .read(() -> jdbc.sql(sql(statement)).query(Long.class).single());
  }

  private void addApplicationMeanwhile() {
    try (var another = mart.bean(DataSource.class).getConnection();
        var add = another.createStatement()) {
      add.executeUpdate(sql("add-application"));
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static String sql(String statement) {
    return SqlFile.beside(MartReadsIT.class, statement);
  }
}
