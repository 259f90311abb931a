package org.finopshub.benchmarks.scale;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.finopshub.benchmarks.api.ApiClient;
import org.finopshub.benchmarks.api.ApiIdentity;
import org.finopshub.benchmarks.api.Question;
import org.finopshub.benchmarks.database.BenchmarkServer;
import org.finopshub.benchmarks.group.GroupSettings;
import org.finopshub.benchmarks.measure.Machine;
import org.finopshub.benchmarks.measure.Timed;
import org.finopshub.contract.slice.DropName;
import org.finopshub.routes.key.SigningKeys;

/**
 * Fills a hub month by month through its inbox; at a tenth, at half and at all of the facts it is
 * measured, in the end once more while the next months arrive. Of 100 million facts or more, all
 * this happens with the first 50 million, and again in the end.
 */
final class ScaleRun {
  private static final YearMonth FIRST = YearMonth.of(2015, 1);
  private static final long ROWS_OF_MONTH = (long) Sender.ENTITIES.size() * Sender.ROWS;
  private static final int MONTHS_OF_A_HISTORY = Math.toIntExact(50_000_000 / ROWS_OF_MONTH);
  private static final int MONTHS_ASKED_MEANWHILE = 2;

  private final RunningHub hub;
  private final Ledger ledger;
  private final Sender sender;
  private final ApiClient client;
  private final Progress progress;

  private ScaleRun(
      RunningHub hub, Ledger ledger, Sender sender, ApiClient client, Progress progress) {
    this.hub = hub;
    this.ledger = ledger;
    this.sender = sender;
    this.client = client;
    this.progress = progress;
  }

  static ScaleResult of(Path directory, long rows, long seed, Progress progress) throws Exception {
    var machine = Machine.here();
    var keys = SigningKeys.of(Files.createDirectories(directory.resolve("keys")), "group");
    var identity = ApiIdentity.make(directory);
    try (var server = BenchmarkServer.embedded(directory.resolve("postgres"))) {
      var database = server.create("benchmark_ledger");
      var settings = GroupSettings.of(database, directory, Sender.ENTITIES, keys.published());
      settings.putAll(identity.settings());
      settings.putAll(PACE);
      var sender = new Sender(directory, keys.privateKey(), seed);
      try (var hub = RunningHub.start(directory, settings)) {
        long idle = hub.residentMebibytes();
        progress.tell("the hub is up after %.1f s, %d MB", hub.secondsToStart(), idle);
        var client = new ApiClient(hub.port(), identity.token());
        var run = new ScaleRun(hub, new Ledger(database), sender, client, progress);
        var points = run.fill(Math.toIntExact(Math.max(1, rows / ROWS_OF_MONTH)));
        return new ScaleResult(machine, server.version(), hub.secondsToStart(), idle, points);
      }
    }
  }

  /** Sooner than in production, where nobody waits for it; and old months stay open. */
  private static final Map<String, Object> PACE =
      Map.of(
          "hub.group.intake.poll-every", "500ms",
          "hub.group.calendar.close-months-at", "0 0 0 1 1 ? 2099");

  private List<Point> fill(int months) throws Exception {
    int history = months < 2 * MONTHS_OF_A_HISTORY ? months : MONTHS_OF_A_HISTORY;
    var sizes =
        new TreeSet<>(
            List.of(Math.max(1, history / 10), Math.max(1, history / 2), history, months));
    var points = new ArrayList<Point>();
    int month = 0;
    while (month < months) {
      double seconds = take(FIRST.plusMonths(month++));
      progress.tell("%,d facts, %,.0f rows/s", month * ROWS_OF_MONTH, ROWS_OF_MONTH / seconds);
      if (sizes.contains(month)) {
        points.add(measure(month, seconds, month >= history));
        month += month >= history ? MONTHS_ASKED_MEANWHILE : 0;
      }
    }
    return points;
  }

  /** Seconds from the drops' arrival until the last of them is committed. */
  private double take(YearMonth period) throws Exception {
    var drops = sender.write(period);
    return Timed.seconds(
        () -> {
          sender.send(drops);
          ledger.awaitLoaded(period, drops.size());
        });
  }

  private Point measure(int months, double importSeconds, boolean isWhole) throws Exception {
    ledger.awaitQuiet();
    var newest = FIRST.plusMonths(months - 1L);
    var readers = new Readers(client, Question.about(newest, Sender.ENTITIES.get(0)));
    double refresh = ledger.refresh();
    var disk = ledger.disk();
    var answers = new ArrayList<>(readers.ask(Readers.ONE));
    answers.addAll(readers.ask(Readers.MANY));
    if (isWhole) {
      answers.addAll(whileImporting(readers, Readers.ONE, newest.plusMonths(1)));
      answers.addAll(whileImporting(readers, Readers.MANY, newest.plusMonths(2)));
    }
    var point = new Point(months * ROWS_OF_MONTH, importSeconds, refresh, disk, answers);
    progress.tell(
        "refresh %.2f s, worst p95 %.1f ms alone, %.1f ms among 16; hub %d MB",
        refresh,
        point.worst(Readers.ONE, false),
        point.worst(Readers.MANY, false),
        hub.residentMebibytes());
    return point;
  }

  private List<Answered> whileImporting(Readers readers, int clients, YearMonth period)
      throws Exception {
    List<DropName> drops = sender.write(period);
    ledger.awaitQuiet();
    sender.send(drops);
    return readers.askWhile(clients, () -> ledger.loaded(period) < drops.size());
  }
}
