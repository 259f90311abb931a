package org.finopshub.benchmarks.data;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The referential of the generated group: 20 domains, 500 products, one price list. */
public final class Catalogue {
  public static final String PRICING_VIEW = "list-2026";
  public static final String CURRENCY = "USD";
  public static final String UNIT = "Hours";

  /** Where usage lands of which only the provider is known. */
  public static final String DEFAULT_DOMAIN = "domain-00";

  static final int PRODUCTS = 500;
  static final int PRODUCTS_PER_DOMAIN = 25;
  private static final int DOMAINS = PRODUCTS / PRODUCTS_PER_DOMAIN;
  private static final int PRICES = 97;
  private static final int PRICE_DECIMALS = 4;

  private Catalogue() {}

  /** Writes its files as an operator would keep them; returns the directory. */
  public static Path write(Path directory) throws IOException {
    Files.createDirectories(directory);
    table(
        directory.resolve("domains.csv"),
        "domain_id,label,retired_on",
        rows(DOMAINS, i -> "%s,Domain %d,".formatted(domainId(i), i)));
    table(
        directory.resolve("products.csv"),
        "product_id,label,family,domain_id,unit,kind,retired_on",
        rows(
                PRODUCTS,
                i ->
                    "%s,Product %d,all,%s,%s,direct,".formatted(productId(i), i, domainOf(i), UNIT))
            + rows(
                DOMAINS,
                i -> "unmapped-%1$s,Unmapped,none,%1$s,Units,direct,".formatted(domainId(i))));
    table(
        directory.resolve("application_mapping.csv"),
        "entity_id,match,local_application_id,application_id,priority,valid_from,valid_to",
        "*,prefix,app-,$0,10,,\n");
    table(
        directory.resolve("pricing_views.csv"),
        "pricing_view,label,currency,valid_from,valid_to",
        "%s,List prices,%s,,%n".formatted(PRICING_VIEW, CURRENCY));
    table(
        directory.resolve("prices.csv"),
        "pricing_view,product_id,basis,unit_price,valid_from,valid_to",
        rows(PRODUCTS, i -> "%s,%s,unit-price,%s,,".formatted(PRICING_VIEW, productId(i), price(i)))
            + rows(
                DOMAINS, i -> "%s,unmapped-%s,as-billed,,,".formatted(PRICING_VIEW, domainId(i))));
    table(directory.resolve("units.csv"), "alias,unit,factor", "Hrs,Hours,1\n");
    return directory;
  }

  public static String productId(int product) {
    return "product-%03d".formatted(product);
  }

  public static String domainOf(int product) {
    return domainId(product / PRODUCTS_PER_DOMAIN);
  }

  private static String domainId(int domain) {
    return "domain-%02d".formatted(domain);
  }

  /** Units: {@link #CURRENCY} per {@link #UNIT}. */
  static BigDecimal price(int product) {
    return BigDecimal.valueOf(1 + product % PRICES, PRICE_DECIMALS);
  }

  private static String rows(int count, IntFunction<String> row) {
    return IntStream.range(0, count)
        .mapToObj(row)
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static void table(Path file, String header, String rows) throws IOException {
    Files.writeString(file, header + "\n" + rows);
  }
}
