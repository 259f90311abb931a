package org.finopshub.benchmarks.group;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
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

/** Drops of two entities, by two threads or by one. */
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

  /** Taken whole, by two threads against one. */
  public static Comparison atOnce(Scene scene) throws Exception {
    var both = of(scene);
    return new Comparison(() -> both.takenBy(2), () -> both.takenBy(1), both.ledger);
  }

  /** Decoded and checked, which needs no database: by two threads against one that has one core. */
  public static Comparison onMoreCores(Scene scene) throws Exception {
    var both = of(scene);
    return new Comparison(
        () -> both.readBy(2), () -> Cores.onOne(() -> both.readBy(1)), both.ledger);
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
    double seconds = Timed.seconds(() -> all(threads, drops, ledger::take));
    return new Sample(seconds, ledger.text("fact-content.sql"));
  }

  private Sample readBy(int threads) throws Exception {
    var rows = new LongAdder();
    var opened = drops.stream().map(ledger::open).toList();
    double seconds =
        Timed.seconds(() -> all(threads, opened, drop -> rows.add(ledger.rowsOf(drop))));
    return new Sample(seconds, rows + " rows");
  }

  private static <T> void all(int threads, List<T> drops, Work<T> work) throws Exception {
    var pool = Executors.newFixedThreadPool(threads);
    try {
      for (var done : pool.invokeAll(drops.stream().map(drop -> doing(work, drop)).toList())) {
        done.get();
      }
    } finally {
      pool.shutdown();
    }
  }

  private static <T> Callable<Void> doing(Work<T> work, T drop) {
    return () -> {
      work.on(drop);
      return null;
    };
  }

  private interface Work<T> {
    void on(T drop) throws Exception;
  }
}
