package org.finopshub.benchmarks.group;

import java.nio.file.Path;
import java.time.LocalDate;
import org.finopshub.benchmarks.measure.Sample;
import org.finopshub.benchmarks.measure.Timed;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.rollup.SliceRollups;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The frame of an import that inserts row by row: an empty ledger that knows the slice's entity and
 * applications, somebody's inserting, and then the very rollups the hub computes.
 */
record RowImport(GroupLedger ledger, DropName drop, Path csv) {
  /** Rows sent at once, which is what both libraries' documentation shows. */
  static final int BATCH = 1_000;

  Sample run(Timed.Work inserting) throws Exception {
    ledger.empty();
    double seconds =
        Timed.seconds(
            () -> {
              inserting.run();
              sumUp();
            });
    return new Sample(seconds, ledger.text("fact-content.sql"));
  }

  static String insertion() {
    return SqlFile.beside(RowImport.class, "insert-charge.sql");
  }

  private void sumUp() {
    LocalDate month = drop.slice().periodMonth();
    short entity =
        ledger
            .hub()
            .getBean(JdbcClient.class)
            .sql(SqlFile.beside(RowImport.class, "entity-key.sql"))
            .param("entity_id", drop.entityId())
            .query(Short.class)
            .single();
    ledger.inTransaction(() -> ledger.hub().getBean(SliceRollups.class).rebuild(entity, month));
  }
}
