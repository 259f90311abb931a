package org.finopshub.contract.referential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.finopshub.contract.SampleReferential;
import org.finopshub.contract.referential.Referential.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferentialOverlayTest {
  private static final String RULES =
      "entity_id,match,local_application_id,application_id,priority,valid_from,valid_to\n";
  private static final String PRODUCTS = "product_id,label,family,domain_id,unit,kind,retired_on\n";

  @TempDir Path directory;

  @Test
  void aRowOfAnOfficialIdReplacesItAndOthersAreAdded() throws IOException {
    file(
        "products.csv",
        PRODUCTS
            + "disk-ssd,Our disks,storage,storage,GB-Months,direct,\n"
            + "tape,Tape,storage,storage,GB-Months,direct,\n");
    file("application_mapping.csv", RULES + "atlas,exact,crm,app-crm,5,,\n");

    var effective = ReferentialOverlay.in(directory).over(SampleReferential.at(7));

    assertThat(effective.version()).isEqualTo(7);
    assertThat(effective.products())
        .extracting(Product::productId)
        .containsExactly(
            "vm-standard", "vm-old", "unmapped-compute", "unmapped-storage", "disk-ssd", "tape");
    assertThat(effective.products().get(4).label()).isEqualTo("Our disks");
    assertThat(effective.applicationRules()).hasSize(2);
    assertThat(effective.prices()).isEqualTo(SampleReferential.referential().prices());
  }

  @Test
  void anEmptyDirectoryChangesNothing() throws IOException {
    assertThat(ReferentialOverlay.in(directory).over(SampleReferential.at(7)))
        .isEqualTo(SampleReferential.at(7));
  }

  @Test
  void anOverlayThatDoesNotFitIsRefused() throws IOException {
    file("products.csv", PRODUCTS + "tape,Tape,storage,moon,GB-Months,direct,\n");

    var overlay = ReferentialOverlay.in(directory);

    assertThatThrownBy(() -> overlay.over(SampleReferential.at(7)))
        .isInstanceOf(InvalidReferentialException.class)
        .hasMessageContaining("tape is in domain moon, which domains.csv does not have");
  }

  private void file(String name, String content) throws IOException {
    Files.writeString(directory.resolve(name), content);
  }
}
