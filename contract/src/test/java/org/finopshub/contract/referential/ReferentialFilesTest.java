package org.finopshub.contract.referential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.finopshub.contract.referential.Referential.Price.Basis;
import org.finopshub.contract.referential.Referential.Product.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferentialFilesTest {
  @TempDir Path directory;

  @BeforeEach
  void writeAGoodReferential() throws IOException {
    file("domains.csv", "domain_id,label,retired_on\ncompute,Compute,\n");
    file(
        "products.csv",
        """
        product_id,label,family,domain_id,unit,kind,retired_on
        vm,"Machine, virtual",vm,compute,Hours,shared,2027-01-01
        unmapped-compute,Unmapped,none,compute,Units,direct,
        """);
    file(
        "application_mapping.csv",
        """
        entity_id,match,local_application_id,application_id,priority,valid_from,valid_to
        *,prefix,app-,$0,0,,
        """);
    file(
        "pricing_views.csv",
        "pricing_view,label,currency,valid_from,valid_to\ngroup-2026,Group,USD,2026-01-01,\n");
    file(
        "prices.csv",
        """
        pricing_view,product_id,basis,unit_price,valid_from,valid_to
        group-2026,vm,unit-price,0.0500000000001,2026-01-01,
        group-2026,unmapped-compute,as-billed,,2026-01-01,
        """);
    file("units.csv", "alias,unit,factor\nMinutes,Hours,0.0166\n");
  }

  @Test
  void everyFileIsReadIntoItsRecords() throws IOException {
    var referential = ReferentialFiles.read(directory, 3);

    assertThat(referential.version()).isEqualTo(3);
    assertThat(referential.products().get(0))
        .isEqualTo(
            new Referential.Product(
                "vm",
                "Machine, virtual",
                "vm",
                "compute",
                "Hours",
                Kind.SHARED,
                LocalDate.of(2027, 1, 1)));
    assertThat(referential.prices().get(0).unitPrice())
        .isEqualTo(new BigDecimal("0.0500000000001"));
    assertThat(referential.prices().get(1).basis()).isEqualTo(Basis.AS_BILLED);
    assertThat(referential.unitAliases()).hasSize(1);
  }

  @Test
  void everyProblemIsListedWithItsFileAndLine() throws IOException {
    file("domains.csv", "domain_id,label,retired_on\ncompute,Compute,yesterday\n");
    file("units.csv", "alias,unit,factor\nMinutes,Hours,many\n");

    assertThatThrownBy(() -> ReferentialFiles.read(directory, 1))
        .isInstanceOfSatisfying(
            InvalidReferentialException.class,
            e ->
                assertThat(e.problems())
                    .containsExactly(
                        "domains.csv line 2: retired_on is \"yesterday\", not YYYY-MM-DD",
                        "units.csv line 2: factor is \"many\", not a decimal"));
  }

  @Test
  void aProductOfAnUnknownDomainIsRefused() throws IOException {
    file("domains.csv", "domain_id,label,retired_on\nstorage,Storage,\n");

    assertThatThrownBy(() -> ReferentialFiles.read(directory, 1))
        .hasMessageContaining("vm is in domain compute, which domains.csv does not have")
        .hasMessageContaining("domain storage has no product unmapped-storage");
  }

  @Test
  void aMissingFileIsNamed() throws IOException {
    Files.delete(directory.resolve("prices.csv"));

    assertThatThrownBy(() -> ReferentialFiles.read(directory, 1))
        .hasMessageContaining("prices.csv is missing");
  }

  @Test
  void equalContentHasAnEqualHash() throws IOException {
    var before = ReferentialFiles.contentHash(directory);
    file("units.csv", "alias,unit,factor\n");
    var changed = ReferentialFiles.contentHash(directory);
    file("units.csv", "alias,unit,factor\nMinutes,Hours,0.0166\n");

    assertThat(ReferentialFiles.contentHash(directory)).isEqualTo(before).isNotEqualTo(changed);
  }

  private void file(String name, String content) throws IOException {
    Files.writeString(directory.resolve(name), content);
  }
}
