package org.finopshub.benchmarks.group;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.finopshub.benchmarks.Scene;
import org.finopshub.benchmarks.data.GeneratedDrops;
import org.finopshub.benchmarks.data.SliceGenerator;
import org.finopshub.benchmarks.measure.Comparison;
import org.finopshub.benchmarks.measure.Cores;
import org.finopshub.benchmarks.measure.Sample;
import org.finopshub.benchmarks.measure.Timed;
import org.finopshub.contract.format.FileLayout;
import org.finopshub.contract.format.FileLayout.Compression;
import org.finopshub.contract.format.FileLayout.Format;
import org.finopshub.contract.slice.DropName;

/** Drops of two entities, taken by two threads or by one, on every core or on one. */
public final class TwoDrops {
  /** The month {@code fact-content.sql} names. */
  private static final YearMonth PERIOD = YearMonth.of(2026, 5);

  private static final List<String> ENTITIES = List.of("atlas", "boreal");

  private final GroupLedger ledger;
  private final List<DropName> drops;

  private TwoDrops(GroupLedger ledger, List<DropName> drops) {
    this.ledger = ledger;
    this.drops = drops;
  }

  /** Two threads against one. */
  public static Comparison atOnce(Scene scene) throws Exception {
    var both = of(scene);
    return new Comparison(() -> both.takenBy(2), () -> both.takenBy(1), both.ledger);
  }

  /** Two threads on every core against the same two on one; the database has every core. */
  public static Comparison onMoreCores(Scene scene) throws Exception {
    var both = of(scene);
    return new Comparison(
        () -> both.takenBy(2), () -> Cores.onOne(() -> both.takenBy(2)), both.ledger);
  }

  private static TwoDrops of(Scene scene) throws Exception {
    var ledger =
        GroupLedger.start(scene.server().create("benchmark_ledger"), scene.directory(), ENTITIES);
    long rows = scene.sizes().rowsSideBySide();
    var layout = new FileLayout(Format.CSV, Compression.GZIP, rows);
    var drops = new ArrayList<DropName>();
    for (var entity : ENTITIES) {
      var drop = GeneratedDrops.name(entity, PERIOD, 1);
      new GeneratedDrops(ledger.key())
          .write(ledger.inbox(), drop, 1, new SliceGenerator(scene.sizes().seed(), rows), layout);
      drops.add(drop);
    }
    return new TwoDrops(ledger, drops);
  }

  private Sample takenBy(int threads) throws Exception {
    ledger.empty();
    var pool = Executors.newFixedThreadPool(threads);
    try {
      double seconds =
          Timed.seconds(
              () -> {
                for (var taken : pool.invokeAll(drops.stream().map(this::taking).toList())) {
                  taken.get();
                }
              });
      return new Sample(seconds, ledger.text("fact-content.sql"));
    } finally {
      pool.shutdown();
    }
  }

  private Callable<Void> taking(DropName drop) {
    return () -> {
      ledger.take(drop);
      return null;
    };
  }
}
