package org.finopshub.group.completeness;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.group.completeness.SliceFacts.BilledCost;
import org.finopshub.group.completeness.SliceFacts.Standing;

/** Reads what is known of a month from a row of {@code slice-facts.sql}. */
final class SliceFactsRow {
  private SliceFactsRow() {}

  static SliceFacts of(ResultSet row, int number) throws SQLException {
    return new SliceFacts(
        row.getString("entity_id"),
        YearMonth.from(row.getObject("period_month", LocalDate.class)),
        Optional.ofNullable(row.getString("undecided")).map(IngestionStatus::valueOf),
        row.getString("period_status") == null ? Optional.empty() : Optional.of(standing(row)));
  }

  private static Standing standing(ResultSet row) throws SQLException {
    return new Standing(
        row.getObject("run_id", UUID.class),
        row.getString("period_status").equals("final"),
        List.of(array(row, "domains", String[].class)),
        List.of(array(row, "gone_domains", String[].class)),
        row.getInt("applications"),
        row.getBigDecimal("median_applications"),
        row.getInt("trailing_months"),
        billedCosts(row),
        row.getLong("findings"));
  }

  private static List<BilledCost> billedCosts(ResultSet row) throws SQLException {
    var currencies = array(row, "currencies", String[].class);
    var billed = array(row, "billed_costs", BigDecimal[].class);
    var medians = array(row, "median_costs", BigDecimal[].class);
    var months = array(row, "cost_months", Integer[].class);
    var costs = new ArrayList<BilledCost>();
    for (int i = 0; i < currencies.length; i++) {
      costs.add(new BilledCost(currencies[i], billed[i], medians[i], months[i]));
    }
    return costs;
  }

  private static <T> T array(ResultSet row, String column, Class<T> type) throws SQLException {
    return type.cast(row.getArray(column).getArray());
  }
}
