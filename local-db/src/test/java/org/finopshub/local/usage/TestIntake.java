package org.finopshub.local.usage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.finopshub.contract.referential.Referential;
import org.finopshub.contract.referential.Referential.Domain;
import org.finopshub.contract.referential.Referential.Product;
import org.finopshub.contract.referential.Referential.UnitAlias;
import org.finopshub.local.LocalEntity;
import org.finopshub.local.TestDatabase;
import org.finopshub.local.duckdb.DuckDb;
import org.finopshub.local.duckdb.DuckDbLimits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.util.FileSystemUtils;

/** An intake over a directory of its own and an emptied mart, wired as the hub wires it. */
final class TestIntake implements AutoCloseable {
  static final Referential REFERENTIAL =
      new Referential(
          1,
          List.of(new Domain("compute", "Compute", null), new Domain("storage", "Storage", null)),
          List.of(
              product("vm-hours", "compute", "Hours"),
              product("disk", "storage", "GB-Hours"),
              product("requests", "storage", "Requests")),
          List.of(),
          List.of(),
          List.of(),
          List.of(
              new UnitAlias("GB Hours", "GB-Hours", BigDecimal.ONE),
              new UnitAlias("TB Hours", "GB Hours", new BigDecimal("1000")),
              new UnitAlias("1M requests", "Requests", new BigDecimal("1000000")),
              new UnitAlias("Seconds", "Hours", new BigDecimal("0.000277777777777778"))));
  static final List<String> PRODUCT_MAP =
      List.of(
          "provider,service,sku,unit,charge_category,domain_id,product_id",
          "*,VM,*,*,*,compute,",
          "*,VM,*,Hours,*,compute,vm-hours",
          "*,VM,spot,Hours,*,compute,",
          "AWS,Disk,*,*,*,storage,disk",
          "*,*,*,,tax,storage,requests");
  static final String FOCUS_HEADER =
      "BilledCost,BillingCurrency,BillingPeriodStart,ChargeCategory,ConsumedQuantity,ConsumedUnit,"
          + "ProviderName,ServiceName,SkuId,SubAccountId,Tags";
  static final String FOCUS_LINE = "1.5,USD,2024-09-01,Usage,2,Hours,AWS,VM,std,,";
  private static final DuckDb DUCKDB = duckDb();
  private static final DataSource MART = TestDatabase.create();

  final Path directory = temporary("usage-test");
  private final JdbcClient mart = JdbcClient.create(MART);

  TestIntake() {
    mart.sql("DELETE FROM mart.usage_delivery").update();
    mart.sql("DELETE FROM mart.finding").update();
  }

  private static Product product(String id, String domain, String unit) {
    return new Product(id, id, "family", domain, unit, Product.Kind.DIRECT, null);
  }

  UsageIntake intake(UsageSource... sources) {
    return intake(REFERENTIAL, sources);
  }

  UsageIntake intake(Referential referential, UsageSource... sources) {
    var transactions = new DataSourceTransactionManager(MART);
    var store = new DeliveryStore(MART, transactions, Clock.systemUTC());
    return new UsageIntake(
        Arrays.asList(sources),
        () -> referential,
        new LocalEntity("atlas", "USD", "group-2024"),
        new DeliveryTaking(DUCKDB, store),
        new UntakenDeliveries(mart, transactions, Clock.systemUTC()),
        limits(),
        Clock.systemUTC());
  }

  UsageSource.FocusFiles focus() {
    return focus(List.of(), List.of());
  }

  UsageSource.FocusFiles focus(List<String> providers, List<String> excludeProviders) {
    return new UsageSource.FocusFiles(
        "cloud",
        directory + "/*.{csv,csv.gz,parquet}",
        List.of("application", "org"),
        Map.of("acc-1", "billing"),
        write("maps/products.map", PRODUCT_MAP),
        "compute",
        providers,
        excludeProviders);
  }

  UsageSource.PlainUsageFiles plain() {
    return new UsageSource.PlainUsageFiles("own", directory + "/*.csv", "storage");
  }

  Path write(String name, List<String> lines) {
    try {
      var file = directory.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes {@code a.csv} of these FOCUS lines, and whatever else lies in the directory. */
  TakenUsage take(String... lines) {
    write("a.csv", Stream.concat(Stream.of(FOCUS_HEADER), Stream.of(lines)).toList());
    return takeAgain();
  }

  TakenUsage takeAgain() {
    return intake(focus()).takeNewFiles(TakeProgress.SILENT);
  }

  /** Runs DuckDB on the side, to make files of other formats. */
  static void duckDb(String statement) {
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var run = connection.createStatement()) {
      run.execute(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(statement, e);
    }
  }

  /** Each row's columns joined with a bar; numbers without the zeros at their end. */
  List<String> rows(String query) {
    return mart.sql(query)
        .query(
            (row, n) -> {
              var text = new StringBuilder();
              for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                text.append(column == 1 ? "" : "|").append(shown(row.getObject(column)));
              }
              return text.toString();
            })
        .list();
  }

  private static String shown(Object value) {
    if (value instanceof BigDecimal number) {
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
    return String.valueOf(value);
  }

  private static DuckDb duckDb() {
    try {
      return new DuckDb(limits());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DuckDbLimits limits() {
    return new DuckDbLimits("400MB", 2, Path.of("target", "duckdb"));
  }

  private static Path temporary(String prefix) {
    try {
      return Files.createTempDirectory(prefix);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    FileSystemUtils.deleteRecursively(directory);
  }
}
