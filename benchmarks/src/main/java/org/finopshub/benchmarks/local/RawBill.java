package org.finopshub.benchmarks.local;

import java.nio.file.Path;
import org.finopshub.benchmarks.database.Psql;
import org.finopshub.benchmarks.measure.Sample;
import org.finopshub.benchmarks.measure.Timed;
import org.finopshub.benchmarks.measure.Way;
import org.finopshub.group.sql.SqlFile;

/** {@code psql \copy} of every column, then one GROUP BY over the raw lines. */
final class RawBill implements Way {
  private final Mart mart;
  private final Path bill;

  RawBill(Mart mart, Path bill) throws Exception {
    this.mart = mart;
    this.bill = bill;
    mart.execute("create-raw-bill.sql");
    Psql.run(mart.database(), copy("sku_product", mart.directory().resolve("products.csv")));
  }

  @Override
  public Sample run() throws Exception {
    mart.execute("empty-raw-bill.sql");
    mart.execute("checkpoint.sql");
    double seconds =
        Timed.seconds(
            () -> {
              Psql.run(mart.database(), copy("raw_bill", bill));
              mart.execute("sum-raw-bill.sql");
            });
    return new Sample(seconds, mart.text("bill-content.sql"));
  }

  private static String copy(String table, Path file) {
    return SqlFile.beside(RawBill.class, "copy-in.psql")
        .strip()
        .replace("{table}", table)
        .replace("{file}", file.toString());
  }
}
