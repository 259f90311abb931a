package org.finopshub.local.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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
        (row, number) -> charge(row));
  }

  private static Charge charge(ResultSet row) throws SQLException {
    return new Charge(
        row.getString("entity_id"),
        row.getObject("period_month", LocalDate.class),
        row.getString("application_id"),
        row.getString("domain_id"),
        row.getString("product_id"),
        Allocation.valueOf(row.getString("allocation").toUpperCase(Locale.ROOT)),
        ChargeCategory.valueOf(row.getString("charge_category").toUpperCase(Locale.ROOT)),
        row.getBigDecimal("consumed_quantity"),
        row.getString("consumed_unit"),
        row.getBigDecimal("billed_cost"),
        row.getBigDecimal("effective_cost"),
        row.getString("billing_currency"),
        row.getString("pricing_view"),
        row.getObject("run_id", UUID.class));
  }
}
