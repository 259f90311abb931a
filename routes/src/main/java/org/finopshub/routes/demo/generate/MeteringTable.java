package org.finopshub.routes.demo.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.finopshub.local.sql.SqlFile;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The table of an entity whose metering system is a database. */
public final class MeteringTable {
  private MeteringTable() {}

  /**
   * Replaces the table's rows with those of the generated files.
   *
   * @param files of the directory {@code metering}
   * @return the rows it holds now
   */
  public static long fill(Connection connection, List<Path> files)
      throws SQLException, IOException {
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute(SqlFile.beside(MeteringTable.class, "create-metering"));
      statement.execute(SqlFile.beside(MeteringTable.class, "empty-metering"));
    }
    var copy = connection.unwrap(PGConnection.class).getCopyAPI();
    long rows = 0;
    for (var file : files) {
      rows += append(copy, file);
    }
    connection.commit();
    return rows;
  }

  private static long append(CopyManager copy, Path file) throws SQLException, IOException {
    try (var rows = Files.newInputStream(file)) {
      return copy.copyIn(SqlFile.beside(MeteringTable.class, "copy-metering"), rows);
    }
  }
}
