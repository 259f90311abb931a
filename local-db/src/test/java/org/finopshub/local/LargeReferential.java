package org.finopshub.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A referential of 10 domains, 40 direct and 10 shared products, all with a unit price. */
final class LargeReferential {
  private LargeReferential() {}

  static Path write(Path directory) throws IOException {
    table(
        directory,
        "domains.csv",
        "domain_id,label,retired_on",
        rows(10, "domain-%1$d,Domain %1$d,"::formatted));
    table(
        directory,
        "products.csv",
        "product_id,label,family,domain_id,unit,kind,retired_on",
        rows(40, i -> "product-%d,Product,all,domain-%d,Hours,direct,".formatted(i, i % 10))
            + rows(10, "shared-%1$d,Shared,all,domain-%1$d,Hours,shared,"::formatted)
            + rows(10, "unmapped-domain-%1$d,Unmapped,all,domain-%1$d,Units,direct,"::formatted));
    table(
        directory,
        "application_mapping.csv",
        "entity_id,match,local_application_id,application_id,priority,valid_from,valid_to",
        "*,prefix,app-,$0,10,2020-01-01,\n");
    table(
        directory,
        "pricing_views.csv",
        "pricing_view,label,currency,valid_from,valid_to",
        "list-2024,List prices,USD,2020-01-01,\n");
    table(
        directory,
        "prices.csv",
        "pricing_view,product_id,basis,unit_price,valid_from,valid_to",
        rows(40, i -> "list-2024,product-%d,unit-price,0.0%d1,2020-01-01,".formatted(i, i))
            + rows(10, "list-2024,shared-%d,unit-price,0.07,2020-01-01,"::formatted)
            + rows(10, "list-2024,unmapped-domain-%d,as-billed,,2020-01-01,"::formatted));
    table(directory, "units.csv", "alias,unit,factor", "Hrs,Hours,1\n");
    return directory;
  }

  private static String rows(int count, IntFunction<String> row) {
    return IntStream.range(0, count)
        .mapToObj(row)
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static void table(Path directory, String name, String header, String rows)
      throws IOException {
    Files.writeString(directory.resolve(name), header + "\n" + rows);
  }
}
