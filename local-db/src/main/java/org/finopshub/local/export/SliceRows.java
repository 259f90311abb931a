package org.finopshub.local.export;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.finopshub.contract.charge.Allocation;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.charge.ChargeCategory;
import org.finopshub.contract.slice.DropName;
import org.finopshub.local.sql.SqlFile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows of a slice, in the order of their key, from a cursor. */
@Component
final class SliceRows {
  private static final int ROWS_AT_ONCE = 5_000;
  private static final Map<String, Allocation> ALLOCATIONS =
      Arrays.stream(Allocation.values()).collect(toMap(Allocation::code, word -> word));
  private static final Map<String, ChargeCategory> CATEGORIES =
      Arrays.stream(ChargeCategory.values()).collect(toMap(ChargeCategory::code, word -> word));

  private final NamedParameterJdbcTemplate jdbc;

  SliceRows(DataSource dataSource) {
    var fromCursor = new JdbcTemplate(dataSource);
    fromCursor.setFetchSize(ROWS_AT_ONCE);
    this.jdbc = new NamedParameterJdbcTemplate(fromCursor);
  }

  /** Must be closed, and read inside the transaction it was opened in. */
  Stream<Charge> charges(DropName drop) {
    return jdbc.queryForStream(
        SqlFile.beside(SliceRows.class, "select-charges"),
        Map.of("run_id", drop.runId(), "period", drop.period().atDay(1)),
        (row, number) -> charge(row, drop));
  }

  /** Columns by their place in the statement: a look-up by name, thrice a value, is felt here. */
  private static Charge charge(ResultSet row, DropName drop) throws SQLException {
    return new Charge(
        drop.entityId(),
        drop.slice().periodMonth(),
        row.getString(1),
        row.getString(2),
        row.getString(3),
        ALLOCATIONS.get(row.getString(4)),
        CATEGORIES.get(row.getString(5)),
        row.getBigDecimal(6),
        row.getString(7),
        row.getBigDecimal(8),
        row.getBigDecimal(9),
        row.getString(10),
        row.getString(11),
        drop.runId());
  }
}
