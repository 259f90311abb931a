package org.finopshub.benchmarks.group;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import org.finopshub.benchmarks.Scene;
import org.finopshub.benchmarks.data.GeneratedDrops;
import org.finopshub.benchmarks.data.SliceGenerator;
import org.finopshub.benchmarks.measure.Comparison;
import org.finopshub.benchmarks.measure.Way;
import org.finopshub.contract.format.FileLayout;
import org.finopshub.contract.format.FileLayout.Compression;
import org.finopshub.contract.format.FileLayout.Format;
import org.finopshub.contract.slice.DropName;

/**
 * Loading one slice: the hub's import against the ways in which rows get into a table otherwise.
 */
public final class Imports {
  /** The month {@code *-bare-month.sql} and {@code fact-content.sql} name. */
  private static final YearMonth PERIOD = YearMonth.of(2026, 5);

  private static final String ENTITY = "atlas";
  private static final FileLayout CSV = layout(Format.CSV, Compression.NONE);
  private static final FileLayout PARQUET = layout(Format.PARQUET, Compression.ZSTD);

  private Imports() {}

  /** Copying alone, every check included, into a table without an index. */
  public static Comparison stream(Scene scene) throws Exception {
    var ledger = bareLedger(scene);
    var drop = write(ledger, 1, scene.sizes().rows(), scene.sizes().seed(), CSV);
    return new Comparison(
        new StreamedImport(ledger, drop), new PsqlCopy(ledger, csv(ledger, drop)), ledger);
  }

  /** The same of a Parquet file, while psql reads the same rows from CSV. */
  public static Comparison parquet(Scene scene) throws Exception {
    var ledger = bareLedger(scene);
    long seed = scene.sizes().seed();
    var csv = write(ledger, 1, scene.sizes().rows(), seed, CSV);
    var parquet = write(ledger, 2, scene.sizes().rows(), seed, PARQUET);
    return new Comparison(
        new StreamedImport(ledger, parquet), new PsqlCopy(ledger, csv(ledger, csv)), ledger);
  }

  /** From the file to committed facts, rollups and status. */
  public static Comparison whole(Scene scene) throws Exception {
    var ledger = ledger(scene);
    var drop = write(ledger, 1, scene.sizes().rows(), scene.sizes().seed(), CSV);
    return new Comparison(
        new WholeImport(ledger, drop), new PsqlCopy(ledger, csv(ledger, drop)), ledger);
  }

  /** The same against a batch of camel-sql and the hub's own rollups. */
  public static Comparison wholeAgainstCamelSql(Scene scene) throws Exception {
    return wholeAgainst(scene, CamelSqlInsert::new);
  }

  /** The same against a step of Spring Batch and the hub's own rollups. */
  public static Comparison wholeAgainstSpringBatch(Scene scene) throws Exception {
    return wholeAgainst(scene, SpringBatchInsert::new);
  }

  private static Comparison wholeAgainst(Scene scene, Peer peer) throws Exception {
    var ledger = ledger(scene);
    var drop = write(ledger, 1, scene.sizes().rowsOneByOne(), scene.sizes().seed(), CSV);
    var ours = new WholeImport(ledger, drop);
    return new Comparison(ours, peer.of(new RowImport(ledger, drop, csv(ledger, drop))), ledger);
  }

  private static GroupLedger ledger(Scene scene) throws IOException, SQLException {
    var ledger =
        GroupLedger.start(
            scene.server().create("benchmark_ledger"), scene.directory(), List.of(ENTITY));
    ledger.execute("create-bare-charge.sql");
    return ledger;
  }

  private static GroupLedger bareLedger(Scene scene) throws IOException, SQLException {
    var ledger = ledger(scene);
    ledger.execute("create-bare-month.sql");
    return ledger;
  }

  private static DropName write(
      GroupLedger ledger, long exportSeq, long rows, long seed, FileLayout layout)
      throws IOException {
    var drop = GeneratedDrops.name(ENTITY, PERIOD, exportSeq);
    new GeneratedDrops(ledger.key())
        .write(ledger.inbox(), drop, exportSeq, new SliceGenerator(seed, rows), layout);
    return drop;
  }

  private static Path csv(GroupLedger ledger, DropName drop) {
    return ledger.inbox().resolve(drop.factsFile(1, Format.CSV.extension(Compression.NONE)));
  }

  private static FileLayout layout(Format format, Compression compression) {
    return new FileLayout(format, compression, Long.MAX_VALUE);
  }

  /** What inserts the rows of a slice one by one. */
  private interface Peer {
    Way of(RowImport slice) throws Exception;
  }
}
