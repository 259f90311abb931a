package org.finopshub.routes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Facts, rollups, views and slices of a ledger as one checksum each, whatever its keys are. */
public final class LedgerChecksums {
  private LedgerChecksums() {}

  /** By relation: how many rows, and their MD5. */
  public static Map<String, String> of(JdbcClient ledger) throws IOException {
    try (var sql = LedgerChecksums.class.getResourceAsStream("ledger-checksums.sql")) {
      return ledger
          .sql(new String(sql.readAllBytes(), UTF_8))
          .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
          .stream()
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
  }
}
