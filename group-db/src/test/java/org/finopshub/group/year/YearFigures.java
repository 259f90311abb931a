package org.finopshub.group.year;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.finopshub.group.TestLedger;
import org.finopshub.group.report.CostQuery;
import org.finopshub.group.report.Dimension;
import org.finopshub.group.report.GroupCostReport;
import org.finopshub.group.report.Measure;
import org.finopshub.group.report.Valuation;
import org.finopshub.group.variance.Figure;
import org.finopshub.group.variance.Sides;
import org.finopshub.group.variance.Variance;
import org.finopshub.group.variance.VarianceQuery;
import org.finopshub.group.variance.VarianceReport;

/** Asks the group's reports about one company and writes their answers as lines. */
final class YearFigures {
  private final TestLedger ledger;

  YearFigures(TestLedger ledger) {
    this.ledger = ledger;
  }

  List<String> asOf(String day, Company company, String period) {
    return costs(
        company, period, period, List.of(), Map.of(), LocalDate.parse(day), Valuation.AS_PUBLISHED);
  }

  List<String> byDomain(Company company, String from, String to) {
    return costs(
        company,
        from,
        to,
        List.of(Dimension.PERIOD, Dimension.DOMAIN),
        Map.of(),
        null,
        Valuation.AS_PUBLISHED);
  }

  List<String> machinesAtListPrice(Company company, String from, String to) {
    return costs(
        company,
        from,
        to,
        List.of(Dimension.PERIOD),
        Map.of(Dimension.PRODUCT, List.of("vm")),
        null,
        new Valuation(Optional.of("group-2026"), Optional.empty()));
  }

  List<String> inEuro(Company company, String from, String to) {
    return costs(
        company,
        from,
        to,
        List.of(Dimension.PERIOD),
        Map.of(),
        null,
        new Valuation(Optional.empty(), Optional.of("EUR")));
  }

  /** The two costs and every effect that is not zero. */
  List<String> explained(Company company, String from, String to, String convertTo) {
    var query =
        new VarianceQuery(
            new Sides.Months(YearMonth.parse(from), YearMonth.parse(to)),
            List.of(),
            Map.of(Dimension.ENTITY, List.of(company.id())),
            new Valuation(Optional.empty(), Optional.ofNullable(convertTo)),
            Optional.empty(),
            100,
            0);
    return ledger.read(VarianceReport.class, report -> report.explain(query)).items().stream()
        .map(YearFigures::line)
        .toList();
  }

  private List<String> costs(
      Company company,
      String from,
      String to,
      List<Dimension> groupBy,
      Map<Dimension, List<String>> filters,
      LocalDate asOf,
      Valuation valuation) {
    var all = new HashMap<>(filters);
    all.put(Dimension.ENTITY, List.of(company.id()));
    var query =
        new CostQuery(
            YearMonth.parse(from),
            YearMonth.parse(to),
            groupBy,
            all,
            List.of(),
            List.of(Measure.EFFECTIVE_COST),
            List.of(),
            100,
            0,
            asOf,
            valuation);
    return ledger.read(GroupCostReport.class, report -> report.costs(query)).items().stream()
        .map(YearFigures::line)
        .toList();
  }

  private static String line(Map<String, Object> item) {
    var flag = Boolean.TRUE.equals(item.get("rate_missing")) ? " rate missing" : "";
    return item.entrySet().stream()
            .filter(cell -> !(cell.getValue() instanceof Boolean))
            .map(cell -> cell.getValue().toString())
            .collect(Collectors.joining(" "))
        + flag;
  }

  private static String line(Variance variance) {
    var figures = variance.figures();
    var effects =
        Arrays.stream(Figure.values())
            .filter(Figure::isEffect)
            .filter(effect -> figures.get(effect).signum() != 0)
            .map(effect -> effect.code() + " " + plain(figures.get(effect)))
            .collect(Collectors.joining(", "));
    return "%s %s -> %s: %s"
        .formatted(
            variance.currency(),
            plain(figures.get(Figure.FROM_COST)),
            plain(figures.get(Figure.TO_COST)),
            effects);
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
