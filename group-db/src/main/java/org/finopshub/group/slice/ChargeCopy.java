package org.finopshub.group.slice;

import java.sql.Connection;
import java.time.Clock;
import org.finopshub.contract.check.CheckReport;
import org.finopshub.contract.check.ContractCheck;
import org.finopshub.group.ingestion.CheckedDrop;
import org.finopshub.group.pace.ReadersFirst;
import org.finopshub.group.rollup.SliceSums;
import org.finopshub.group.sql.SqlFile;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Streams a drop's rows from its files straight into the month's partition, checking each. */
@Component
class ChargeCopy {
  private static final String COPY = SqlFile.beside(ChargeCopy.class, "copy-charges.sql");

  private final JdbcTemplate jdbc;
  private final DimensionKeys keys;
  private final ReadersFirst readers;
  private final Clock clock;

  ChargeCopy(JdbcTemplate jdbc, DimensionKeys keys, ReadersFirst readers, Clock clock) {
    this.jdbc = jdbc;
    this.keys = keys;
    this.readers = readers;
    this.clock = clock;
  }

  /**
   * Copies on the caller's transaction; the caller rolls back when the report is not accepted.
   *
   * @param sums what every charge is added to
   * @return what the check found in the envelope's files
   */
  CheckReport copy(CheckedDrop drop, ContractCheck check, short entityKey, SliceSums sums) {
    var slice = drop.envelope().manifest().slice();
    var format = new ChargeCopyFormat(entityKey, slice.periodMonth());
    // Asked before the COPY begins: its connection answers nothing else until it ends.
    var catalogue = keys.catalogue();
    var progress = new LoadProgress(drop.envelope().manifest(), clock);
    String sql = COPY.replace("{partition}", Partition.of(slice.period()));
    return jdbc.execute(
        (Connection connection) -> {
          var copies = connection.unwrap(PGConnection.class).getCopyAPI();
          var stream =
              new ChargeStream(
                  () -> copies.copyIn(sql), format, keys, catalogue, sums, progress, readers);
          return stream.copy(check, drop.envelope());
        });
  }
}
