package org.finopshub.local.usage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.finopshub.contract.referential.Referential;
import org.finopshub.local.LocalEntity;
import org.finopshub.local.duckdb.DuckDbLimits;
import org.finopshub.local.referential.ReferentialStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Takes what an entity's usage sources hold into {@code mart.usage_line}.
 *
 * <p>Rows: one delivery per file (or per month of a query), replaced when its content changed, so
 * taking again is safe. A delivery that cannot be taken is named in the answer and in a finding;
 * the others go on.
 *
 * <p>Units: quantities in the product's unit, billed cost in the line's currency, both exact.
 *
 * <p>Source: FOCUS 1.0 to 1.2; mission L1, L3.
 */
@Component
public final class UsageIntake {
  private static final Pattern MONTH = Pattern.compile("(?<!\\d)(\\d{4}-(?:0[1-9]|1[0-2]))(?!\\d)");
  private final List<UsageSource> sources;
  private final Supplier<Referential> referential;
  private final LocalEntity entity;
  private final DeliveryTaking taking;
  private final UntakenDeliveries untaken;
  private final DuckDbLimits limits;
  private final Clock clock;

  @Autowired
  UsageIntake(
      List<UsageSource> sources,
      ReferentialStore referential,
      LocalEntity entity,
      DeliveryTaking taking,
      UntakenDeliveries untaken,
      DuckDbLimits limits,
      Clock clock) {
    this(sources, referential::current, entity, taking, untaken, limits, clock);
  }

  UsageIntake(
      List<UsageSource> sources,
      Supplier<Referential> referential,
      LocalEntity entity,
      DeliveryTaking taking,
      UntakenDeliveries untaken,
      DuckDbLimits limits,
      Clock clock) {
    this.sources = List.copyOf(sources);
    this.referential = referential;
    this.entity = entity;
    this.taking = taking;
    this.untaken = untaken;
    this.limits = limits;
    this.clock = clock;
  }

  /** Takes every file of every file source that is new or changed. */
  public TakenUsage takeNewFiles(TakeProgress progress) {
    var now = referential.get();
    var found = new ArrayList<Found>();
    var lookedAt = new ArrayList<String>();
    for (var source : sources) {
      if (source instanceof UsageSource.Files files) {
        lookedAt.add(files.sourceId() + "/");
        new SourceDirectory(files).deliveries().forEach(d -> found.add(new Found(files, d)));
      }
    }
    var round =
        new TakeRound(progress, clock, found.stream().mapToLong(f -> f.delivery.bytes()).sum());
    for (var file : found) {
      round.take(
          file.delivery,
          share -> taking.take(file.delivery, reader(file.source, now), period(file), share));
    }
    untaken.keep(lookedAt, round.taken().failures());
    return round.taken();
  }

  /** Takes one month of every SQL source. */
  public TakenUsage takePeriod(YearMonth period) {
    var now = referential.get();
    var round = new TakeRound(TakeProgress.SILENT, clock, 0);
    var lookedAt = new ArrayList<String>();
    for (var source : sources) {
      if (source instanceof UsageSource.SqlUsage query) {
        lookedAt.add(query.sourceId() + "/" + period);
        takePeriod(query, period, now, round);
      }
    }
    untaken.keep(lookedAt, round.taken().failures());
    return round.taken();
  }

  private void takePeriod(
      UsageSource.SqlUsage query, YearMonth period, Referential now, TakeRound round) {
    try {
      var file = limits.newFile("usage-", ".csv");
      try {
        var delivery = new Delivery(query.sourceId(), period.toString(), file, 0);
        round.take(
            delivery,
            share -> {
              new SqlExtract(query).write(period, file);
              var reader = reader(Reading.plain(query.defaultDomain(), now), now);
              return taking.take(delivery.extracted(), reader, period.atDay(1).toString(), share);
            });
      } finally {
        Files.delete(file);
      }
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private DeliveryReader reader(UsageSource.Files source, Referential now)
      throws UntakeableException {
    if (source instanceof UsageSource.FocusFiles focus) {
      return reader(Reading.focus(focus, new ProductMap(now).read(focus.productMap())), now);
    }
    return reader(Reading.plain(source.defaultDomain(), now), now);
  }

  private DeliveryReader reader(Reading reading, Referential now) {
    return new DeliveryReader(reading, now, entity.currency());
  }

  private static String period(Found file) throws UntakeableException {
    if (file.source instanceof UsageSource.FocusFiles) {
      return null;
    }
    var month = MONTH.matcher(file.delivery.name());
    if (!month.find()) {
      throw new UntakeableException("the name holds no month, expected YYYY-MM in it");
    }
    return month.group(1) + "-01";
  }

  private record Found(UsageSource.Files source, Delivery delivery) {}
}
