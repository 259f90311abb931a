package org.finopshub.group;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The optional migration that spreads the ledger, held against what Citus documents. */
class CitusRulesIT {
  private final DataSource database = LedgerDatabase.fresh();
  private final JdbcClient jdbc = JdbcClient.create(database);

  @AfterEach
  void dropDatabase() {
    LedgerDatabase.drop(database);
  }

  @Test
  void everyTableHasAPlaceThatCitusAllows() throws IOException {
    jdbc.sql(text("citus-rules.sql")).update();

    var unplanned = spread();

    assertThat(unplanned).isEmpty();
    assertThat(placed("by entity")).hasSize(9).contains("ledger.fact_charge", "ledger.slice");
    assertThat(placed("everywhere")).hasSize(9).contains("ledger.dim_application");
  }

  @Test
  void spreadingTwiceChangesNothing() throws IOException {
    jdbc.sql(text("citus-rules.sql")).update();
    spread();

    spread();

    assertThat(placed("by entity")).hasSize(9);
    jdbc.sql("INSERT INTO ledger.dim_entity (entity_id) VALUES ('atlas')").update();
    assertThat(jdbc.sql("SELECT entity_key FROM ledger.dim_entity").query(Short.class).single())
        .isEqualTo((short) 1);
  }

  /** Returns the tables nobody thought of. */
  private List<String> spread() {
    return new TransactionTemplate(new DataSourceTransactionManager(database))
        .execute(
            transaction -> {
              try {
                jdbc.sql(migration()).update();
                return jdbc.sql(text("unplanned-tables.sql")).query(String.class).list();
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
  }

  /** Without the one statement only a cluster of Citus can run. */
  private static String migration() throws IOException {
    return text("citus/R__distribute.sql").replace("CREATE EXTENSION IF NOT EXISTS citus;", "");
  }

  private List<String> placed(String place) {
    return jdbc.sql("SELECT logicalrelid::text FROM pg_dist_partition WHERE place = :place")
        .param("place", place)
        .query(String.class)
        .list();
  }

  private static String text(String resource) throws IOException {
    try (var sql = CitusRulesIT.class.getResourceAsStream(resource)) {
      return new String(sql.readAllBytes(), UTF_8);
    }
  }
}
