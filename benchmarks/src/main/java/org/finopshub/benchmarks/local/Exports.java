package org.finopshub.benchmarks.local;

import java.util.Map;
import org.finopshub.benchmarks.Scene;
import org.finopshub.benchmarks.measure.Comparison;
import org.finopshub.contract.format.FileLayout.Compression;
import org.finopshub.contract.format.FileLayout.Format;

/** Writing a month as files: the hub's drop against {@code psql} into {@code gzip}. */
public final class Exports {
  private Exports() {}

  public static Comparison csv(Scene scene) throws Exception {
    return of(scene, Format.CSV, Compression.GZIP);
  }

  public static Comparison parquet(Scene scene) throws Exception {
    return of(scene, Format.PARQUET, Compression.ZSTD);
  }

  private static Comparison of(Scene scene, Format format, Compression compression)
      throws Exception {
    var settings =
        Map.of(
            "hub.local.export.format",
            format.code(),
            "hub.local.export.compression",
            compression.code());
    long rows = scene.sizes().monthRows();
    var month = scene.server().kept("benchmark_month_" + rows);
    var mart = Mart.start(month, scene.directory(), settings);
    var run = mart.shown().orElseGet(() -> mart.compute(rows));
    return new Comparison(
        new WrittenDrop(mart, run, format.extension(compression)), new PsqlGzip(mart, run), mart);
  }
}
