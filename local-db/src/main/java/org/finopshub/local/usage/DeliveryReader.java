package org.finopshub.local.usage;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import org.finopshub.contract.referential.Referential;
import org.finopshub.local.duckdb.DuckDbSession;

/**
 * Sums one file's lines up to the grain of {@code mart.usage_line}, in DuckDB.
 *
 * <p>A line's number is its record's: the header is 1, a value with line breaks counts once, a
 * blank line counts only where it stands before a malformed one. A query's rows count as if under a
 * header, a Parquet file's start at 1.
 *
 * <p>Units: quantities in the product's unit, exact; a number with more than 18 decimals, or one
 * converted to more, is rounded half-even, line by line, so that no split of lines changes a sum.
 */
final class DeliveryReader {
  private static final List<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode).sorted().toList();
  private final Reading reading;
  private final Referential referential;
  private final String entityCurrency;

  DeliveryReader(Reading reading, Referential referential, String entityCurrency) {
    this.reading = reading;
    this.referential = referential;
    this.entityCurrency = entityCurrency;
  }

  /**
   * Reads a file once, and once more where it has lines to reject.
   *
   * @param period the month of a plain file's lines, {@code YYYY-MM-01}; null for a FOCUS file
   * @throws UntakeableException when it is not such a file
   */
  ReadDelivery read(
      DuckDbSession session,
      Delivery delivery,
      UUID deliveryId,
      String period,
      DoubleConsumer share)
      throws UntakeableException, SQLException, IOException {
    session.run("define_tables");
    session.run("define_macros");
    bind(session, delivery, deliveryId, period);
    fillTables(session);
    openFile(session, delivery);
    session.run(reading.sql());
    session.run("read_lines");
    session.run("measure_lines", share);
    session.run("map_lines");
    return written(session);
  }

  private void bind(DuckDbSession session, Delivery delivery, UUID deliveryId, String period)
      throws SQLException, UntakeableException {
    session.set("delivery_id", deliveryId.toString());
    session.set("delivery_name", delivery.name());
    session.set("header_lines", delivery.format().headerLines());
    session.set("period", period);
    session.set("entity_currency", entityCurrency);
    session.set("currencies", CURRENCIES);
    session.set("default_domain", reading.defaultDomain());
    session.set("tag_keys", reading.tagKeys());
    session.set("providers", reading.providers());
    session.set("excluded_providers", reading.excludedProviders());
    for (var output : List.of("lines_file", "rejected_file", "findings_file")) {
      session.set(output, session.file(output).toString());
    }
  }

  private void fillTables(DuckDbSession session) throws SQLException, UntakeableException {
    session.append("spelling", new Spellings(referential).rows());
    session.append(
        "sub_account",
        reading.subAccounts().entrySet().stream()
            .map(account -> new Object[] {account.getKey(), account.getValue()})
            .toList());
    session.append(
        "product",
        referential.products().stream()
            .map(p -> new Object[] {p.productId(), p.domainId(), p.unit()})
            .toList());
    var rules = reading.rules();
    session.append(
        "product_rule",
        IntStream.range(0, rules.size()).mapToObj(nth -> rules.get(nth).row(nth)).toList());
  }

  private void openFile(DuckDbSession session, Delivery delivery)
      throws SQLException, UntakeableException {
    var format = delivery.format();
    if (format.isCsv()) {
      var columns = new CsvHeader(delivery).columns();
      reading.requireColumns(columns);
      session.append(
          "header_column",
          IntStream.range(0, columns.size())
              .mapToObj(nth -> new Object[] {(long) nth, columns.get(nth)})
              .toList());
      session.run(format.sql());
    } else {
      session.run(format.sql());
      var columns = session.rows("describe_file");
      reading.requireColumns(columns.stream().map(column -> (String) column.get(0)).toList());
      if (columns.stream().anyMatch(DeliveryReader::isNestedTags)) {
        session.run("read_nested_tags");
      }
    }
  }

  private static boolean isNestedTags(List<Object> column) {
    var type = (String) column.get(1);
    return "tags".equalsIgnoreCase((String) column.get(0))
        && (type.startsWith("MAP") || type.startsWith("STRUCT"));
  }

  private static ReadDelivery written(DuckDbSession session) throws SQLException, IOException {
    var counts = session.rows("count_lines").get(0).stream().map(Long.class::cast).toList();
    var linesInForm = counts.get(0);
    var linesOutOfScope = counts.get(1);
    var linesRejected = counts.get(2) + counts.get(3);
    var rejected = session.file("rejected_file");
    if (linesRejected > 0) {
      session.run("number_lines");
      session.run("write_rejected");
    } else {
      Files.createFile(rejected);
    }
    session.run("write_lines");
    session.run("write_findings");
    return new ReadDelivery(
        session.file("lines_file"),
        rejected,
        session.file("findings_file"),
        linesInForm + counts.get(3),
        linesRejected,
        linesOutOfScope);
  }
}
