package org.finopshub.benchmarks.group;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.finopshub.benchmarks.Scene;
import org.finopshub.benchmarks.data.GeneratedDrops;
import org.finopshub.benchmarks.data.SliceGenerator;
import org.finopshub.benchmarks.database.Database;
import org.finopshub.benchmarks.measure.Comparison;
import org.finopshub.benchmarks.measure.OwnProcess;
import org.finopshub.benchmarks.measure.Sample;
import org.finopshub.contract.format.FileLayout;
import org.finopshub.contract.format.FileLayout.Compression;
import org.finopshub.contract.format.FileLayout.Format;
import org.finopshub.contract.slice.DropName;

/** A drop far larger than an entity's, taken by a JVM of 512 MB; figures are mebibytes of heap. */
public final class Memory {
  private static final int LIMIT = 512;
  private static final FileLayout LAYOUT = new FileLayout(Format.CSV, Compression.GZIP, 1_000_000);

  private Memory() {}

  /** The most heap that was in use, against the limit. */
  public static Comparison largeDrop(Scene scene) throws Exception {
    var database = scene.server().create("benchmark_ledger");
    var drop = write(scene, database);
    var arguments = List.of(database.jdbcUrl(), scene.directory().toString(), drop.toString());
    return new Comparison(
        () -> new Sample(peak(arguments), ""), () -> new Sample(LIMIT, ""), () -> {});
  }

  private static double peak(List<String> arguments) throws Exception {
    var options = List.of("-Xmx%dm".formatted(LIMIT), "-XX:+UseSerialGC");
    return Double.parseDouble(OwnProcess.output(LargeDropImport.class, options, arguments));
  }

  private static DropName write(Scene scene, Database database) throws Exception {
    var drop = GeneratedDrops.name(LargeDropImport.ENTITY, YearMonth.of(2026, 5), 1);
    var slices = new SliceGenerator(scene.sizes().seed(), scene.sizes().dropRows());
    try (var ledger = LargeDropImport.ledger(database, scene.directory())) {
      Path inbox = ledger.inbox();
      new GeneratedDrops(ledger.key()).write(inbox, drop, 1, slices, LAYOUT);
    }
    return drop;
  }
}
