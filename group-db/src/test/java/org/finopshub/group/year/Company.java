package org.finopshub.group.year;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.finopshub.contract.charge.Allocation;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.charge.ChargeCategory;
import org.finopshub.group.period.EntityCalendar;

/** One of the three companies of the scripted year, and what it publishes in an ordinary month. */
enum Company {
  ATLAS(
      "USD",
      new EntityCalendar(
          YearMonth.of(2026, 1),
          YearMonth.of(2026, 12),
          5,
          LocalTime.of(18, 0),
          ZoneId.of("UTC"),
          Duration.ofDays(2),
          20,
          Set.of())),
  BOREAL(
      "EUR",
      new EntityCalendar(
          YearMonth.of(2026, 1),
          YearMonth.of(2026, 12),
          3,
          LocalTime.of(6, 0),
          ZoneId.of("Europe/Paris"),
          Duration.ofDays(5),
          15,
          Set.of())),
  CEDAR(
      "USD",
      new EntityCalendar(
          YearMonth.of(2026, 1),
          YearMonth.of(2026, 10),
          10,
          LocalTime.of(12, 0),
          ZoneId.of("America/New_York"),
          Duration.ofDays(1),
          25,
          Set.of("compute", "storage")));

  private final String currency;

  @SuppressWarnings("ImmutableEnumChecker") // a record whose set is a copy nobody can change
  private final EntityCalendar calendar;

  Company(String currency, EntityCalendar calendar) {
    this.currency = currency;
    this.calendar = calendar;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  EntityCalendar calendar() {
    return calendar;
  }

  /**
   * Machines at their list price, graphics cards and disks as billed.
   *
   * @param graphicsDomain where the referential it was computed with has the cards
   */
  List<Charge> month(YearMonth period, UUID runId, long hours, String graphicsDomain) {
    boolean isNewPrice = !period.isBefore(YearMonth.of(2026, 7));
    var machines = BigDecimal.valueOf(hours);
    var worth = machines.multiply(new BigDecimal(isNewPrice ? "0.06" : "0.05"));
    var rows = new ArrayList<Charge>();
    rows.add(row(period, runId, "compute", "vm", "Hours", machines, worth));
    rows.add(row(period, runId, graphicsDomain, "gpu", "Hours", one(4), one(8)));
    rows.add(row(period, runId, "storage", "disk", "GB-Months", one(10), one(20)));
    return rows;
  }

  Charge row(
      YearMonth period,
      UUID runId,
      String domainId,
      String productId,
      String unit,
      BigDecimal quantity,
      BigDecimal cost) {
    return new Charge(
        id(),
        period.atDay(1),
        "app-" + id(),
        domainId,
        productId,
        Allocation.DIRECT,
        ChargeCategory.USAGE,
        quantity,
        unit,
        cost,
        cost,
        currency,
        "group-2026",
        runId);
  }

  private static BigDecimal one(long value) {
    return BigDecimal.valueOf(value);
  }
}
