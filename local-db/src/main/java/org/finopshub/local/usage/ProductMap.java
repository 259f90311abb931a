package org.finopshub.local.usage;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.finopshub.contract.referential.Referential;

/**
 * Reads the CSV file that says which provider, service, SKU, unit and charge category is which
 * product.
 *
 * <p>Columns: {@code provider, service, sku, unit, charge_category, domain_id, product_id}; {@code
 * *} is anything, empty is what is not given; the most specific row wins.
 */
final class ProductMap {
  private static final List<String> COLUMNS =
      List.of("provider", "service", "sku", "unit", "charge_category", "domain_id", "product_id");
  private final Spellings spellings;
  private final Set<String> domains;
  private final Set<String> products;

  ProductMap(Referential referential) {
    this.spellings = new Spellings(referential);
    this.domains =
        referential.domains().stream()
            .map(Referential.Domain::domainId)
            .collect(Collectors.toUnmodifiableSet());
    this.products =
        referential.products().stream()
            .map(Referential.Product::productId)
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The rules in the file's order.
   *
   * @throws UntakeableException naming the file and the rows that name what the referential lacks
   */
  List<ProductRule> read(Path file) throws UntakeableException {
    var rules = new ArrayList<ProductRule>();
    var problems = new ArrayList<String>();
    try (var csv = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
      for (var row : csv) {
        if (!row.getHeader().containsAll(COLUMNS)) {
          throw new UntakeableException(
              "the product map %s has the columns %s, expected %s"
                  .formatted(file, row.getHeader(), COLUMNS));
        }
        var rule = rule(row);
        rules.add(rule);
        check(rule, row, problems);
      }
    } catch (IOException | CsvParseException unreadable) {
      throw new UntakeableException(
          "the product map %s cannot be read".formatted(file), unreadable);
    }
    if (!problems.isEmpty()) {
      throw new UntakeableException(
          "the product map %s names what the referential lacks: %s"
              .formatted(file, String.join("; ", problems)));
    }
    return rules;
  }

  private ProductRule rule(NamedCsvRecord row) {
    var unit = cell(row, "unit");
    var category = cell(row, "charge_category");
    return new ProductRule(
        cell(row, "provider"),
        cell(row, "service"),
        cell(row, "sku"),
        unit == null ? null : spellings.meaning(unit).unit(),
        category == null ? null : category.toLowerCase(Locale.ROOT),
        cell(row, "domain_id"),
        cell(row, "product_id"));
  }

  private void check(ProductRule rule, NamedCsvRecord row, List<String> problems) {
    if (rule.domainId() != null && !domains.contains(rule.domainId())) {
      problems.add("line %d domain %s".formatted(row.getStartingLineNumber(), rule.domainId()));
    }
    if (rule.productId() != null && !products.contains(rule.productId())) {
      problems.add("line %d product %s".formatted(row.getStartingLineNumber(), rule.productId()));
    }
  }

  private static String cell(NamedCsvRecord row, String column) {
    var value = row.findField(column).map(String::strip).orElse("");
    return value.isEmpty() ? null : value;
  }
}
