package org.finopshub.routes.referential;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finopshub.contract.SharedData;
import org.finopshub.contract.referential.ApplicationMapping;
import org.finopshub.contract.referential.Referential;
import org.finopshub.contract.referential.Referential.Product;
import org.finopshub.contract.referential.Referential.UnitAlias;
import org.finopshub.contract.referential.ReferentialFiles;
import org.junit.jupiter.api.Test;

/** What operators get in {@code config/} holds together and fits real bills. */
class ConfiguredReferentialTest {
  private static final Path REFERENTIAL = Path.of("../config/referential");
  private static final Path PRODUCT_MAP = Path.of("../config/usage/focus-products.csv");
  private static final LocalDate ANY_DAY = LocalDate.of(2024, 9, 1);

  @Test
  void theReferentialIsValid() throws IOException {
    var referential = ReferentialFiles.read(REFERENTIAL, 1);

    assertThat(referential.domains()).hasSize(10);
    assertThat(referential.pricingViews())
        .extracting(Referential.PricingView::currency)
        .containsExactly("USD", "EUR");
  }

  @Test
  void everyProductHasAPriceInEveryPricingView() throws IOException {
    var referential = ReferentialFiles.read(REFERENTIAL, 1);
    var priced =
        referential.prices().stream()
            .map(price -> price.pricingView() + " " + price.productId())
            .collect(Collectors.toSet());

    assertThat(referential.pricingViews())
        .flatMap(
            view ->
                referential.products().stream()
                    .map(product -> view.pricingView() + " " + product.productId())
                    .toList())
        .allMatch(priced::contains);
  }

  @Test
  void everyRowOfTheProductMapNamesAProductInItsDomainAndUnit() throws IOException {
    var products = products();

    assertThat(rows(PRODUCT_MAP))
        .filteredOn(row -> !row.getField("product_id").isEmpty())
        .allSatisfy(
            row -> {
              var product = products.apply(row.getField("product_id")).orElseThrow();
              assertThat(row.getField("domain_id")).isEqualTo(product.domainId());
              assertThat(row.getField("unit")).isIn("", product.unit());
            });
  }

  @Test
  void everyServiceAndUnitOfTheSampleHasAProduct() throws IOException {
    var sample = rows(SharedData.file("focus_sample.csv"));
    var units = units();
    var mapped =
        rows(PRODUCT_MAP).stream()
            .filter(row -> !row.getField("product_id").isEmpty())
            .map(
                row -> key(row.getField("provider"), row.getField("service"), row.getField("unit")))
            .collect(Collectors.toSet());

    var needed = new TreeSet<String>();
    for (var line : sample) {
      var unit = units.apply(line.getField("ConsumedUnit"));
      needed.add(key(line.getField("ProviderName"), line.getField("ServiceName"), unit));
    }
    assertThat(needed).hasSize(70).isSubsetOf(mapped);
  }

  @Test
  void theRulesKnowTheApplicationsOfAnyBill() throws IOException {
    var rules = ReferentialFiles.read(REFERENTIAL, 1).applicationRules();
    var mapping = new ApplicationMapping("atlas", rules);

    assertThat(mapping.groupApplication("BrightHarbour2", ANY_DAY)).hasValue("BrightHarbour2");
    assertThat(mapping.groupApplication("atl-billing-0001", ANY_DAY)).hasValue("atl-billing-0001");
    assertThat(mapping.groupApplication("atl-erp-old", ANY_DAY)).hasValue("atl-billing-0001");
    assertThat(mapping.groupApplication("sandbox-blue", ANY_DAY)).hasValue("sandbox");
    assertThat(mapping.groupApplication("tmp_import_7", ANY_DAY)).isEmpty();
  }

  private static Function<String, Optional<Product>> products() throws IOException {
    var products =
        ReferentialFiles.read(REFERENTIAL, 1).products().stream()
            .collect(Collectors.toMap(Product::productId, Function.identity()));
    return productId -> Optional.ofNullable(products.get(productId));
  }

  /** The product unit a spelling means, when it means the same quantity. */
  private static Function<String, String> units() throws IOException {
    var aliases =
        ReferentialFiles.read(REFERENTIAL, 1).unitAliases().stream()
            .filter(alias -> alias.factor().compareTo(BigDecimal.ONE) == 0)
            .collect(Collectors.toMap(UnitAlias::alias, UnitAlias::unit));
    return spelling -> spelling.equals("NULL") ? "" : aliases.getOrDefault(spelling, spelling);
  }

  private static String key(String provider, String service, String unit) {
    return Stream.of(provider, service, unit).collect(Collectors.joining(" | "));
  }

  private static List<NamedCsvRecord> rows(Path file) throws IOException {
    try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      return csv.stream().toList();
    }
  }
}
