package org.finopshub.portal.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How a reader's language writes figures and times. Nothing is lost by it: a page keeps the exact
 * figure beside what it shows.
 *
 * <p>Units: costs with two decimals in the currency named beside them; times in UTC.
 */
public final class Formats {
  private static final String MINUS = "\u2212";
  private static final int COST_DECIMALS = 2;
  private static final int UNIT_COST_DECIMALS = 6;

  private final Locale locale;

  Formats(Locale locale) {
    this.locale = locale;
  }

  public String cost(BigDecimal cost) {
    return decimal(cost, COST_DECIMALS, COST_DECIMALS);
  }

  /** A cost of one unit or a quantity, which may be far below one. */
  public String figure(BigDecimal figure) {
    return decimal(figure, 0, UNIT_COST_DECIMALS);
  }

  /** A difference, with its sign. */
  public String change(BigDecimal change) {
    return signed(change, cost(change));
  }

  /** A share, 0 to 1. */
  public String share(BigDecimal share) {
    return percent(share.movePointRight(2), 0);
  }

  /** A difference in percent, with its sign. */
  public String changePercent(BigDecimal percent) {
    return signed(percent, percent(percent, 1));
  }

  public String percent(BigDecimal percent, int decimals) {
    return join(decimal(percent, decimals, decimals), "%");
  }

  public String count(long count) {
    return NumberFormat.getIntegerInstance(locale).format(count);
  }

  /** For people: {@code September 2024}. */
  public String month(YearMonth month) {
    return DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(month);
  }

  /** For axes and heads of columns: {@code Sep 2024}. */
  public String shortMonth(YearMonth month) {
    return DateTimeFormatter.ofPattern("LLL yyyy", locale).format(month);
  }

  public String moment(Instant moment) {
    return at(moment, "d MMM yyyy, HH:mm 'UTC'");
  }

  public String day(Instant moment) {
    return at(moment, "d MMM yyyy");
  }

  /** By a pattern: the localized styles differ between releases of Java. */
  private String at(Instant moment, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, locale).format(moment.atOffset(ZoneOffset.UTC));
  }

  private String decimal(BigDecimal figure, int least, int most) {
    var format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(least);
    format.setMaximumFractionDigits(most);
    return format.format(figure.setScale(most, RoundingMode.HALF_UP)).replace("-", MINUS);
  }

  private static String signed(BigDecimal figure, String shown) {
    return figure.signum() > 0 ? "+" + shown : shown;
  }

  /** French sets a narrow space before the sign, English none. */
  private String join(String figure, String sign) {
    return locale.getLanguage().equals(Locale.FRENCH.getLanguage())
        ? figure + "\u202f" + sign
        : figure + sign;
  }
}
