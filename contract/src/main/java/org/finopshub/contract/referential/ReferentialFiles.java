package org.finopshub.contract.referential;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.finopshub.contract.format.Sha256;
import org.finopshub.contract.referential.Referential.ApplicationRule;
import org.finopshub.contract.referential.Referential.Domain;
import org.finopshub.contract.referential.Referential.Price;
import org.finopshub.contract.referential.Referential.PricingView;
import org.finopshub.contract.referential.Referential.Product;
import org.finopshub.contract.referential.Referential.UnitAlias;

/** Reads the referential's CSV files. */
public final class ReferentialFiles {
  private static final List<String> NAMES =
      List.of(
          "domains.csv",
          "products.csv",
          "application_mapping.csv",
          "pricing_views.csv",
          "prices.csv",
          "units.csv");

  private ReferentialFiles() {}

  /**
   * Reads and validates {@code domains.csv, products.csv, application_mapping.csv,
   * pricing_views.csv, prices.csv, units.csv}.
   *
   * @throws InvalidReferentialException listing every problem with file and row
   */
  public static Referential read(Path directory, int version) throws IOException {
    var problems = new ArrayList<String>();
    for (var name : NAMES) {
      if (!Files.isRegularFile(directory.resolve(name))) {
        problems.add("%s is missing".formatted(name));
      }
    }
    refuse(problems);
    var referential =
        new Referential(
            version,
            ReferentialTable.read(directory, "domains.csv", problems, ReferentialFiles::domain),
            ReferentialTable.read(directory, "products.csv", problems, ReferentialFiles::product),
            ReferentialTable.read(
                directory, "application_mapping.csv", problems, ReferentialFiles::rule),
            ReferentialTable.read(
                directory, "pricing_views.csv", problems, ReferentialFiles::pricingView),
            ReferentialTable.read(directory, "prices.csv", problems, ReferentialFiles::price),
            ReferentialTable.read(directory, "units.csv", problems, ReferentialFiles::unit));
    if (problems.isEmpty()) {
      problems.addAll(ReferentialRules.problems(referential));
    }
    refuse(problems);
    return referential;
  }

  /** Lower-case hex SHA-256 over the files' names and bytes: equal content, equal hash. */
  public static String contentHash(Path directory) throws IOException {
    MessageDigest digest = Sha256.digest();
    for (var name : NAMES) {
      digest.update((name + "\n").getBytes(UTF_8));
      digest.update(Sha256.digest().digest(Files.readAllBytes(directory.resolve(name))));
    }
    return Sha256.hex(digest.digest());
  }

  private static void refuse(List<String> problems) {
    if (!problems.isEmpty()) {
      throw new InvalidReferentialException(problems);
    }
  }

  private static Domain domain(ReferentialTable.Row row) {
    return new Domain(row.text("domain_id"), row.text("label"), row.optionalDate("retired_on"));
  }

  private static Product product(ReferentialTable.Row row) {
    return new Product(
        row.text("product_id"),
        row.text("label"),
        row.text("family"),
        row.text("domain_id"),
        row.text("unit"),
        row.word("kind", Product.Kind.class),
        row.optionalDate("retired_on"));
  }

  private static ApplicationRule rule(ReferentialTable.Row row) {
    return new ApplicationRule(
        row.text("entity_id"),
        row.word("match", ApplicationRule.Match.class),
        row.text("local_application_id"),
        row.text("application_id"),
        row.integer("priority"),
        row.optionalDate("valid_from"),
        row.optionalDate("valid_to"));
  }

  private static PricingView pricingView(ReferentialTable.Row row) {
    return new PricingView(
        row.text("pricing_view"),
        row.text("label"),
        row.text("currency"),
        row.optionalDate("valid_from"),
        row.optionalDate("valid_to"));
  }

  private static Price price(ReferentialTable.Row row) {
    return new Price(
        row.text("pricing_view"),
        row.text("product_id"),
        row.word("basis", Price.Basis.class),
        row.optionalDecimal("unit_price"),
        row.optionalDate("valid_from"),
        row.optionalDate("valid_to"));
  }

  private static UnitAlias unit(ReferentialTable.Row row) {
    return new UnitAlias(row.text("alias"), row.text("unit"), row.decimal("factor"));
  }
}
