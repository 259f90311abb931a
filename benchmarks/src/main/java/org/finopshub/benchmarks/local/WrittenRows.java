package org.finopshub.benchmarks.local;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.finopshub.group.sql.SqlFile;

/** Which charges stand in data files, whatever their format and order. */
final class WrittenRows {
  private WrittenRows() {}

  /**
   * @param files a glob pattern
   */
  static String of(String files) throws SQLException {
    var reader = files.endsWith(".parquet") ? "read-parquet.sql" : "read-csv.sql";
    try (var duckDb = DriverManager.getConnection("jdbc:duckdb:");
        var statement = duckDb.createStatement()) {
      statement.execute(sql(reader).replace("{files}", files));
      try (var content = statement.executeQuery(sql("written-content.sql"))) {
        content.next();
        return content.getString(1);
      }
    }
  }

  private static String sql(String fileName) {
    return SqlFile.beside(WrittenRows.class, fileName);
  }
}
