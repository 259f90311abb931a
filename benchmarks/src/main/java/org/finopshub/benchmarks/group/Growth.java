package org.finopshub.benchmarks.group;

import java.time.YearMonth;
import java.util.Map;
import org.finopshub.benchmarks.Scene;
import org.finopshub.benchmarks.api.ApiClient;
import org.finopshub.benchmarks.api.ApiIdentity;
import org.finopshub.benchmarks.api.ApiLoad;
import org.finopshub.benchmarks.api.Question;
import org.finopshub.benchmarks.data.GeneratedDrops;
import org.finopshub.benchmarks.data.SliceGenerator;
import org.finopshub.benchmarks.measure.Comparison;
import org.finopshub.benchmarks.measure.Sample;
import org.finopshub.benchmarks.measure.Timed;
import org.finopshub.contract.format.FileLayout;
import org.finopshub.contract.format.FileLayout.Compression;
import org.finopshub.contract.format.FileLayout.Format;

/** One slice in a ledger with history, and in one with a tenth of it: replaced, or asked about. */
public final class Growth {
  private static final String ENTITY = FactHistory.NEWCOMER;
  private static final YearMonth PERIOD = YearMonth.of(2024, 1);
  private static final double MEDIAN = 0.5;

  /** A median needs fewer of them than the 95th in a hundred. */
  private static final int REQUESTS_PER_MEDIAN = 4;

  private final FactHistory history;
  private final SliceGenerator slices;
  private final FileLayout layout;
  private final ApiLoad load;

  private Growth(FactHistory history, ApiIdentity identity, Scene scene) throws Exception {
    long rows = Math.min(scene.sizes().rows(), FactHistory.ROWS_PER_SLICE);
    this.history = history;
    this.slices = new SliceGenerator(scene.sizes().seed(), rows);
    this.layout = new FileLayout(Format.CSV, Compression.GZIP, rows);
    var client = new ApiClient(history.ledger().port(), identity.token());
    this.load = new ApiLoad(client, 1, scene.sizes().requests() / REQUESTS_PER_MEDIAN);
  }

  /** Seconds to replace the slice. */
  public static Comparison imports(Scene scene) throws Exception {
    return compare(scene, Growth::replace);
  }

  /** Milliseconds until the slice's questions are answered, one after the other. */
  public static Comparison answers(Scene scene) throws Exception {
    return compare(scene, Growth::ask);
  }

  private static Comparison compare(Scene scene, Measured measured) throws Exception {
    var identity = ApiIdentity.make(scene.directory());
    var large = of(scene, identity, scene.sizes().facts());
    var small = of(scene, identity, scene.sizes().facts() / 10);
    return new Comparison(
        () -> measured.sample(large),
        () -> measured.sample(small),
        () -> {
          large.history.close();
          small.history.close();
        });
  }

  /** Every answer is read, since a kept one takes as long however much there is. */
  private static Growth of(Scene scene, ApiIdentity identity, long facts) throws Exception {
    var history = FactHistory.open(scene, identity, facts, Map.of("hub.answers.kept-rows", 0));
    var growth = new Growth(history, identity, scene);
    growth.replace();
    history.ledger().settle();
    return growth;
  }

  /** Each run is a newer drop of the same month. */
  private Sample replace() throws Exception {
    var ledger = history.ledger();
    long exportSeq = 1 + ledger.newestRun(ENTITY, PERIOD);
    var drop = GeneratedDrops.name(ENTITY, PERIOD, exportSeq);
    new GeneratedDrops(ledger.key()).write(ledger.inbox(), drop, exportSeq, slices, layout);
    ledger.execute("checkpoint.sql");
    return new Sample(Timed.seconds(() -> ledger.take(drop)), "");
  }

  private Sample ask() throws Exception {
    double millis = 0;
    for (var question : Question.aboutSlice(PERIOD, ENTITY)) {
      millis += load.ask(question.address()).percentile(MEDIAN);
    }
    return new Sample(millis, "");
  }

  private interface Measured {
    Sample sample(Growth growth) throws Exception;
  }
}
