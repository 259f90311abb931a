package org.finopshub.local.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** However lines are split into files, and whatever the files' formats, the sums are the same. */
class SplitUsageIT {
  private static final String SUMS =
      """
      SELECT period_month, attribution, local_application_id, domain_id, product_id,
          charge_category, consumed_unit, billing_currency, sum(consumed_quantity),
          sum(billed_cost), sum(source_lines)
      FROM mart.usage_line GROUP BY 1, 2, 3, 4, 5, 6, 7, 8 ORDER BY 1, 2, 3, 4, 5, 6, 7, 8""";

  @Property(tries = 12, shrinking = ShrinkingMode.OFF)
  void anySplitOfLinesIntoFilesAndFormatsGivesTheSameSums(
      @ForAll("lines") List<String> lines,
      @ForAll @Size(3) List<FileFormat> formats,
      @ForAll @Size(40) List<@IntRange(max = 2) Integer> places)
      throws Exception {
    var sums = new ArrayList<List<String>>();
    try (var whole = new TestIntake()) {
      whole.write("all.csv", file(lines));
      sums.add(taken(whole));
    }
    try (var split = new TestIntake()) {
      for (int place = 0; place < formats.size(); place++) {
        write(split, place, formats.get(place), at(place, lines, places));
      }
      sums.add(taken(split));
    }

    assertThat(sums.get(1)).isNotEmpty().isEqualTo(sums.get(0));
  }

  private static List<String> taken(TestIntake mart) {
    mart.intake(mart.focus()).takeNewFiles(TakeProgress.SILENT);
    return mart.rows(SUMS);
  }

  @Provide
  Arbitrary<List<String>> lines() {
    return Combinators.combine(
            Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e9"), new BigDecimal("1e9"))
                .ofScale(20),
            Arbitraries.of("2024-09-01", "2024-09-01T00:00:00Z", "2024-10-01 00:00:00"),
            Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e6"), new BigDecimal("1e6"))
                .ofScale(15),
            Arbitraries.of(
                "Hours,AWS,VM,std", "Seconds,AWS,VM,std", "TB Hours,AWS,Disk,d", "X,AWS,New,n"),
            Arbitraries.of(
                "acc-1,", ",\"{\"\"application\"\":\"\"shop\"\"}\"", ",nonsense", "NULL,NULL"))
        .as(
            (cost, day, quantity, what, who) ->
                "%s,USD,%s,Usage,%s,%s,%s"
                    .formatted(cost.toPlainString(), day, quantity.toPlainString(), what, who))
        .list()
        .ofMinSize(1)
        .ofMaxSize(40);
  }

  private static List<String> at(int place, List<String> lines, List<Integer> places) {
    var chosen = new ArrayList<String>();
    for (int n = 0; n < lines.size(); n++) {
      if (places.get(n) == place) {
        chosen.add(lines.get(n));
      }
    }
    return chosen;
  }

  private static void write(TestIntake mart, int place, FileFormat format, List<String> lines) {
    var csv = mart.write("made/%d.txt".formatted(place), file(lines));
    var target = mart.directory.resolve("part-%d%s".formatted(place, format.extension()));
    TestIntake.duckDb(
        "COPY (FROM read_csv('%s', all_varchar = TRUE, header = TRUE, delim = ',')) TO '%s' (FORMAT %s%s)"
            .formatted(
                csv,
                target,
                format.isCsv() ? "csv" : "parquet",
                format == FileFormat.CSV_GZ ? ", COMPRESSION gzip" : ""));
  }

  private static List<String> file(List<String> lines) {
    var file = new ArrayList<>(List.of(TestIntake.FOCUS_HEADER));
    file.addAll(lines);
    return file;
  }
}
