package org.finopshub.contract;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.finopshub.contract.referential.Referential;
import org.finopshub.contract.referential.Referential.ApplicationRule;
import org.finopshub.contract.referential.Referential.Domain;
import org.finopshub.contract.referential.Referential.Price;
import org.finopshub.contract.referential.Referential.PricingView;
import org.finopshub.contract.referential.Referential.Product;
import org.finopshub.contract.referential.Referential.UnitAlias;

/** Writes a referential as the CSV files a steward edits. */
public final class ReferentialDirectory {
  private ReferentialDirectory() {}

  /** Writes {@link SampleReferential}. */
  public static Path write(Path directory) {
    return write(directory, SampleReferential.referential());
  }

  /** Replaces all six files. */
  public static Path write(Path directory, Referential referential) {
    table(
        directory,
        "domains.csv",
        "domain_id,label,retired_on",
        referential.domains(),
        ReferentialDirectory::domain);
    table(
        directory,
        "products.csv",
        "product_id,label,family,domain_id,unit,kind,retired_on",
        referential.products(),
        ReferentialDirectory::product);
    table(
        directory,
        "application_mapping.csv",
        "entity_id,match,local_application_id,application_id,priority,valid_from,valid_to",
        referential.applicationRules(),
        ReferentialDirectory::rule);
    table(
        directory,
        "pricing_views.csv",
        "pricing_view,label,currency,valid_from,valid_to",
        referential.pricingViews(),
        ReferentialDirectory::view);
    table(
        directory,
        "prices.csv",
        "pricing_view,product_id,basis,unit_price,valid_from,valid_to",
        referential.prices(),
        ReferentialDirectory::price);
    table(
        directory,
        "units.csv",
        "alias,unit,factor",
        referential.unitAliases(),
        ReferentialDirectory::alias);
    return directory;
  }

  private static String domain(Domain d) {
    return row(d.domainId(), d.label(), d.retiredOn());
  }

  private static String product(Product p) {
    return row(
        p.productId(),
        p.label(),
        p.family(),
        p.domainId(),
        p.unit(),
        word(p.kind()),
        p.retiredOn());
  }

  private static String rule(ApplicationRule r) {
    return row(
        r.entityId(),
        word(r.match()),
        r.localApplicationId(),
        r.applicationId(),
        r.priority(),
        r.validFrom(),
        r.validTo());
  }

  private static String view(PricingView v) {
    return row(v.pricingView(), v.label(), v.currency(), v.validFrom(), v.validTo());
  }

  private static String price(Price p) {
    return row(
        p.pricingView(),
        p.productId(),
        word(p.basis()),
        p.unitPrice() == null ? null : p.unitPrice().toPlainString(),
        p.validFrom(),
        p.validTo());
  }

  private static String alias(UnitAlias a) {
    return row(a.alias(), a.unit(), a.factor().toPlainString());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String row(Object... cells) {
    return Stream.of(cells).map(cell -> Objects.toString(cell, "")).collect(joining(","));
  }

  private static <T> void table(
      Path directory, String file, String header, List<T> rows, Function<T, String> row) {
    var lines = Stream.concat(Stream.of(header), rows.stream().map(row)).toList();
    try {
      Files.write(directory.resolve(file), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
