package org.finopshub.local.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.finopshub.local.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plain usage files and queries on another database. */
class OtherSourcesIT {
  private static final YearMonth SEPTEMBER = YearMonth.of(2024, 9);
  private static final String LINES =
      """
      SELECT period_month, attribution, local_application_id, domain_id, product_id,
          charge_category, billing_currency, consumed_quantity, billed_cost, source_lines
      FROM mart.usage_line ORDER BY 1, 2, 3, 4, 5, 6""";
  private final TestIntake mart = new TestIntake();

  @AfterEach
  void clear() throws Exception {
    mart.close();
  }

  @Test
  void aPlainFileNamesItsProductsAndItsMonth() {
    mart.write(
        "usage-2024-09.csv",
        List.of(
            "application_id,product_id,quantity,unit",
            "shop,vm-hours,1.25,Hours",
            ",disk,2,GB-Hours",
            "shop,unheard-of,1,Hours",
            "shop,disk,,GB-Hours"));

    mart.intake(mart.plain()).takeNewFiles(TakeProgress.SILENT);

    assertThat(mart.rows(LINES))
        .containsExactly(
            "2024-09-01|application|shop|compute|vm-hours|usage|USD|1.25|0|1",
            "2024-09-01|application|shop|storage|null|usage|USD|1|0|1",
            "2024-09-01|pool|null|storage|disk|usage|USD|2|0|1");
    assertThat(mart.rows("SELECT line, reason_code FROM mart.usage_rejected"))
        .containsExactly("5|missing-quantity");
    assertThat(mart.rows("SELECT code, subject FROM mart.finding"))
        .containsExactly("unmapped-product|unheard-of / Hours");
  }

  @Test
  void aPlainFileMayCarryCostCurrencyAndCategory() {
    mart.write(
        "2024-09.csv",
        List.of(
            "application_id,product_id,quantity,unit,billed_cost,billing_currency,charge_category",
            "shop,vm-hours,1,Hours,9.99,EUR,Purchase"));

    mart.intake(mart.plain()).takeNewFiles(TakeProgress.SILENT);

    assertThat(mart.rows(LINES))
        .containsExactly("2024-09-01|application|shop|compute|vm-hours|purchase|EUR|1|9.99|1");
  }

  @Test
  void aPlainFileWithoutAMonthInItsNameFailsAlone() {
    mart.write("usage.csv", List.of("application_id,product_id,quantity,unit"));

    var taken = mart.intake(mart.plain()).takeNewFiles(TakeProgress.SILENT);

    assertThat(taken.failures())
        .containsExactly(
            new FailedDelivery(
                "own", "usage.csv", "the name holds no month, expected YYYY-MM in it"));
  }

  @Test
  void aFileThatCannotBeTakenIsAFindingUntilItIsMended() {
    var lines = List.of("application_id,product_id,quantity,unit", "shop,vm-hours,1,Hours");
    var nameless = mart.write("usage.csv", lines);

    mart.intake(mart.plain()).takeNewFiles(TakeProgress.SILENT);
    var before = mart.rows("SELECT code, severity, subject, detail FROM mart.finding");
    assertThat(nameless.toFile().renameTo(mart.directory.resolve("2024-09.csv").toFile())).isTrue();
    mart.intake(mart.plain()).takeNewFiles(TakeProgress.SILENT);

    assertThat(before)
        .containsExactly(
            "untaken-delivery|error|own/usage.csv|the name holds no month, expected YYYY-MM in it");
    assertThat(mart.rows("SELECT code FROM mart.finding")).isEmpty();
  }

  @Test
  void aCopyOfAMonthIsNotCountedTwiceButAnEqualMonthIs() {
    var lines = List.of("application_id,product_id,quantity,unit", "shop,vm-hours,1,Hours");
    mart.write("2024-09.csv", lines);
    mart.write("2024-09 copy.csv", lines);
    mart.write("2024-10.csv", lines);

    var taken = mart.intake(mart.plain()).takeNewFiles(TakeProgress.SILENT);

    assertThat(taken.failures())
        .containsExactly(
            new FailedDelivery(
                "own",
                "2024-09.csv",
                "its content is that of 2024-09 copy.csv, which was taken before; delete one of the two"));
    assertThat(mart.rows("SELECT period_month, consumed_quantity FROM mart.usage_line ORDER BY 1"))
        .containsExactly("2024-09-01|1", "2024-10-01|1");
    assertThat(mart.rows("SELECT code, severity, subject FROM mart.finding"))
        .containsExactly("untaken-delivery|error|own/2024-09.csv");
  }

  @Test
  void aQueryGivesItsMonthAndIsReplacedWhenItsRowsChange() {
    var inventory = inventory();
    var intake =
        mart.intake(
            query(
                inventory,
                "SELECT app AS application_id, product AS product_id, q AS quantity, 'Hours' AS unit FROM metered WHERE day >= :period_start AND day < :period_end ORDER BY q"));

    var first = intake.takePeriod(SEPTEMBER);
    var again = intake.takePeriod(SEPTEMBER);
    JdbcClient.create(inventory).sql("UPDATE metered SET q = 7 WHERE app = 'shop'").update();
    intake.takePeriod(SEPTEMBER);

    assertThat(first.deliveries())
        .containsExactly(
            new TakenDelivery("inventory", "2024-09", 2, 0, 0, Set.of(SEPTEMBER), false));
    assertThat(again.deliveries()).singleElement().matches(TakenDelivery::unchanged);
    assertThat(
            mart.rows(
                "SELECT local_application_id, consumed_quantity FROM mart.usage_line ORDER BY 1"))
        .containsExactly("crm|0.000000000000000001", "shop|7");
  }

  @Test
  void aQueryTheDatabaseRefusesFailsAlone() {
    var taken =
        mart.intake(query(inventory(), "SELECT nothing FROM nowhere")).takePeriod(SEPTEMBER);

    assertThat(taken.failures())
        .singleElement()
        .extracting(FailedDelivery::problem)
        .asString()
        .contains("the query of source inventory fails")
        .contains("relation \"nowhere\" does not exist")
        .doesNotContain("\n");
  }

  private static DataSource inventory() {
    var inventory = TestDatabase.create();
    var jdbc = JdbcClient.create(inventory);
    jdbc.sql("CREATE TABLE metered (app text, product text, q numeric, day date)").update();
    jdbc.sql(
            """
            INSERT INTO metered VALUES
                ('shop', 'vm-hours', 2.5, '2024-09-30'),
                ('crm', 'vm-hours', 0.000000000000000001, '2024-09-01'),
                ('shop', 'vm-hours', 100, '2024-10-01')""")
        .update();
    return inventory;
  }

  private static UsageSource.SqlUsage query(DataSource database, String query) {
    try (var connection = database.getConnection()) {
      var url = connection.getMetaData().getURL();
      return new UsageSource.SqlUsage("inventory", url, "postgres", "postgres", query, "compute");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
