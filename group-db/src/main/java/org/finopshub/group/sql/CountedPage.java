package org.finopshub.group.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowMapper;

/** One page of a list; {@code total} counts all entries, whatever the limit. */
public record CountedPage<T>(List<T> items, long total) {
  public CountedPage {
    items = List.copyOf(items);
  }

  /**
   * Reads a page whose rows each carry the {@code total}; a page beyond the last is one row that
   * has nothing else.
   *
   * @param key a column that is null in that row only
   */
  public static <T> ResultSetExtractor<CountedPage<T>> of(String key, RowMapper<T> entry) {
    return rows -> read(rows, key, entry);
  }

  private static <T> CountedPage<T> read(ResultSet rows, String key, RowMapper<T> entry)
      throws SQLException {
    var items = new ArrayList<T>();
    long total = 0;
    while (rows.next()) {
      total = rows.getLong("total");
      if (rows.getObject(key) != null) {
        items.add(entry.mapRow(rows, items.size()));
      }
    }
    return new CountedPage<>(items, total);
  }
}
