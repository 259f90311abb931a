package org.finopshub.group;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The tests' referential with prices of the test's own; what is written anew starts empty. */
public final class TestPrices {
  private static final Path PLAIN = Path.of("src/test/resources/referential");
  private static final String PRICES_HEADER =
      "pricing_view,product_id,basis,unit_price,valid_from,valid_to\n";

  private final Path directory;
  private final StringBuilder prices = new StringBuilder();
  private final StringBuilder products = new StringBuilder();

  private TestPrices(Path directory) {
    this.directory = directory;
  }

  public static TestPrices in(Path parent) {
    try {
      return new TestPrices(Files.createDirectories(parent.resolve("referential")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path directory() {
    return directory;
  }

  /** A unit price of view group-2026, in USD; an empty date leaves that end open. */
  public TestPrices price(String productId, String unitPrice, String from, String to) {
    return row("group-2026,%s,unit-price,%s,%s,%s\n".formatted(productId, unitPrice, from, to));
  }

  /** Any line of {@code prices.csv}. */
  public TestPrices row(String line) {
    prices.append(line);
    return this;
  }

  /** So many more products of domain compute, {@code vm-1} first, all at one price. */
  public TestPrices manyProducts(int count, String unitPrice) {
    for (int i = 1; i <= count; i++) {
      products.append("vm-%d,vm-%d,compute,compute,Hours,direct,\n".formatted(i, i));
      price("vm-" + i, unitPrice, "", "");
    }
    return this;
  }

  /** Writes the files and forgets the prices. */
  public TestPrices write() {
    try (Stream<Path> plain = Files.list(PLAIN)) {
      for (var file : plain.toList()) {
        Files.writeString(directory.resolve(file.getFileName()), Files.readString(file));
      }
      Files.writeString(directory.resolve("prices.csv"), PRICES_HEADER + prices);
      Files.writeString(
          directory.resolve("products.csv"),
          Files.readString(directory.resolve("products.csv")) + products);
      Files.writeString(
          directory.resolve("pricing_views.csv"),
          Files.readString(directory.resolve("pricing_views.csv"))
              + "group-2026-eur,Group 2026 in euro,EUR,,\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    prices.setLength(0);
    products.setLength(0);
    return this;
  }
}
