package org.finopshub.group.year;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.charge.Charge;
import org.finopshub.group.TestLedger;
import org.finopshub.group.alert.Notice;
import org.finopshub.group.completeness.CompletenessAssessment;
import org.finopshub.group.period.EntityCalendar;
import org.finopshub.group.period.HeldDecision.Answer;
import org.finopshub.group.period.HeldDecisions;
import org.finopshub.group.period.MonthStates;
import org.finopshub.group.publication.ReferentialPublication;
import org.finopshub.group.refresh.ViewRefresh;
import org.finopshub.group.sql.SqlFile;

/**
 * Lets a year of three companies go by, day after day: at noon what people do, and the inboxes; at
 * eleven at night what the hub's schedules do.
 */
final class YearOfThree implements AutoCloseable {
  private static final LocalTime NOON = LocalTime.of(12, 0);
  private static final LocalTime NIGHT = LocalTime.of(23, 0);
  private static final String GRID = SqlFile.beside(YearOfThree.class, "grid.sql");

  private final TestLedger ledger;
  private final YearReferential referential;
  private final TreeMap<LocalDate, List<Runnable>> script = new TreeMap<>();
  private final List<String> notices = new ArrayList<>();
  private final List<String> changes = new ArrayList<>();
  private final Map<String, String> grid = new TreeMap<>();
  private int version = 1;

  YearOfThree(Path directory) {
    try {
      var files = Files.createDirectories(directory.resolve("referential"));
      this.referential = new YearReferential(files);
      this.ledger = new TestLedger(directory, files, companies());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  TestLedger ledger() {
    return ledger;
  }

  /** The channel's notices: day, event, severity, key. */
  List<String> notices() {
    return notices;
  }

  /** What became other than awaited or complete, and complete again: day, month, standing. */
  List<String> changes() {
    return changes;
  }

  /** Company and month to standing, at the end. */
  Map<String, String> grid() {
    return grid;
  }

  /** What the group answers about it. */
  YearFigures figures() {
    return new YearFigures(ledger);
  }

  /** The rows of a statement that answers lines. */
  List<String> lines(String sqlFile) {
    return ledger.jdbc().sql(SqlFile.beside(YearOfThree.class, sqlFile)).query(String.class).list();
  }

  void on(String day, Runnable action) {
    script.computeIfAbsent(LocalDate.parse(day), key -> new ArrayList<>()).add(action);
  }

  /** Edits the official files and publishes them. */
  void publish(Runnable edit) {
    edit.run();
    version = ledger.get(ReferentialPublication.class).publish().version();
  }

  YearReferential referential() {
    return referential;
  }

  /** Puts a drop into the company's inbox. */
  void deliver(Company company, String period, long exportSeq, Delivery delivery) {
    var month = YearMonth.parse(period);
    var runId = run(company, period, exportSeq);
    int named = Optional.ofNullable(delivery.version()).orElse(version);
    var rows =
        Stream.concat(
                company
                    .month(month, runId, delivery.hours(), named >= 3 ? "ai" : "compute")
                    .stream(),
                delivery.more().apply(company, month, runId))
            .toList();
    var builder =
        DropFixture.in(ledger.inbox(company.id()))
            .entity(company.id())
            .period(period)
            .run(runId)
            .exportSeq(exportSeq)
            .pricingView("group-2026")
            .rows(rows);
    (delivery.partial() ? builder.partial() : builder)
        .write()
        .rewriteManifest(manifest -> manifest.put("referential_version", named));
  }

  void decide(Company company, String period, long exportSeq, Answer answer, String reason) {
    ledger.read(
        HeldDecisions.class,
        decisions ->
            decisions.decide(
                new HeldDecisions.Named(
                    run(company, period, exportSeq), Optional.empty(), Optional.empty()),
                answer,
                "steward",
                reason));
  }

  MonthStates months() {
    return ledger.get(MonthStates.class);
  }

  static UUID run(Company company, String period, long exportSeq) {
    var name = "%s %s %d".formatted(company, period, exportSeq);
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /** Both days included. */
  void pass(String from, String to) {
    LocalDate.parse(from).datesUntil(LocalDate.parse(to).plusDays(1)).forEach(this::pass);
  }

  private void pass(LocalDate day) {
    ledger.clock().set(day.atTime(NOON).toInstant(ZoneOffset.UTC));
    script.getOrDefault(day, List.of()).forEach(Runnable::run);
    for (var company : Company.values()) {
      ledger.poll(company.id());
    }
    ledger.clock().set(day.atTime(NIGHT).toInstant(ZoneOffset.UTC));
    ledger.get(MonthStates.class).closeDue();
    ledger.get(ViewRefresh.class).refreshRequested();
    ledger.get(CompletenessAssessment.class).assess();
    ledger.alerts().forEach(notice -> notices.add(line(day, notice)));
    look(day);
  }

  private void look(LocalDate day) {
    var now = new HashMap<String, String>();
    ledger
        .jdbc()
        .sql(GRID)
        .query((row, n) -> now.put(row.getString("month"), row.getString("standing")))
        .list();
    now.forEach(
        (month, standing) -> {
          var before = grid.put(month, standing);
          if (!standing.equals(before) && !isOrdinary(before, standing)) {
            changes.add("%s %s %s".formatted(day, month, standing));
          }
        });
    changes.sort(null);
  }

  private static boolean isOrdinary(String before, String standing) {
    return standing.startsWith("EXPECTED")
        || (before == null || before.startsWith("EXPECTED")) && standing.equals("COMPLETE 1.00");
  }

  private static String line(LocalDate day, Notice notice) {
    return "%s %s %s %s".formatted(day, notice.event(), notice.severity(), notice.key());
  }

  @Override
  public void close() {
    ledger.close();
  }

  /** What is particular about one drop. */
  record Delivery(long hours, boolean partial, Integer version, MoreRows more) {
    static Delivery of(long hours) {
      return new Delivery(hours, false, null, (company, period, run) -> Stream.empty());
    }

    Delivery asPartial() {
      return new Delivery(hours, true, version, more);
    }

    Delivery computedWith(int referentialVersion) {
      return new Delivery(hours, partial, referentialVersion, more);
    }

    Delivery and(MoreRows rows) {
      return new Delivery(hours, partial, version, rows);
    }
  }

  /** Rows beside the ordinary ones. */
  @FunctionalInterface
  interface MoreRows {
    Stream<Charge> apply(Company company, YearMonth period, UUID runId);
  }

  private static Map<String, EntityCalendar> companies() {
    var calendars = new TreeMap<String, EntityCalendar>();
    for (var company : Company.values()) {
      calendars.put(company.id(), company.calendar());
    }
    return calendars;
  }
}
