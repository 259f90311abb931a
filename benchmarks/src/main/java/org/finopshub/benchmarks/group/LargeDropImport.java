package org.finopshub.benchmarks.group;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import org.finopshub.benchmarks.database.Database;
import org.finopshub.contract.slice.DropName;

/** Takes one drop and prints how many mebibytes of heap were in use at most while it did. */
final class LargeDropImport {
  static final String ENTITY = "atlas";

  private LargeDropImport() {}

  /** Arguments: JDBC URL, directory of the ledger, name of the drop. */
  public static void main(String[] arguments) throws IOException {
    try (var ledger = ledger(new Database(arguments[0]), Path.of(arguments[1]))) {
      ledger.empty();
      heap().forEach(MemoryPoolMXBean::resetPeakUsage);
      ledger.take(DropName.parse(arguments[2]).orElseThrow());
      long bytes = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
      System.out.println(bytes >> 20);
    }
  }

  static GroupLedger ledger(Database database, Path directory) throws IOException {
    return GroupLedger.start(database, directory, List.of(ENTITY));
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }
}
