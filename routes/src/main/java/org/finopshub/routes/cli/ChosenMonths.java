package org.finopshub.routes.cli;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** One month, {@code --period}, or all of some, {@code --from} and {@code --to}. */
final class ChosenMonths {
  @Option(
      names = "--period",
      paramLabel = "YYYY-MM",
      converter = Month.class,
      description = "The month.")
  private YearMonth period;

  @ArgGroup(exclusive = false)
  private Range range;

  /** From one month to another. */
  static final class Range {
    @Option(
        names = "--from",
        required = true,
        paramLabel = "YYYY-MM",
        converter = Month.class,
        description = "The first month.")
    private YearMonth from;

    @Option(
        names = "--to",
        required = true,
        paramLabel = "YYYY-MM",
        converter = Month.class,
        description = "The last month, included.")
    private YearMonth to;
  }

  boolean isOne() {
    return period != null;
  }

  YearMonth first() {
    return isOne() ? period : range.from;
  }

  YearMonth last() {
    return isOne() ? period : range.to;
  }

  /** The oldest first; none when the range ends before it begins. */
  List<YearMonth> all() {
    return Stream.iterate(first(), month -> !month.isAfter(last()), month -> month.plusMonths(1))
        .toList();
  }

  @Override
  public String toString() {
    return isOne() ? period.toString() : range.from + " to " + range.to;
  }

  /** Reads {@code YYYY-MM}. */
  static final class Month implements ITypeConverter<YearMonth> {
    @Override
    public YearMonth convert(String text) {
      try {
        return YearMonth.parse(text);
      } catch (DateTimeException unreadable) {
        throw new TypeConversionException("'" + text + "' is not a month; write it as 2024-09");
      }
    }
  }
}
