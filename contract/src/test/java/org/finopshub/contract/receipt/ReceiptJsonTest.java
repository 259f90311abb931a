package org.finopshub.contract.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReceiptJsonTest {
  @ParameterizedTest
  @EnumSource(IngestionStatus.class)
  void aReceiptIsReadBackAsItWasWritten(IngestionStatus status) {
    var receipt = receipt(status);

    assertThat(ReceiptJson.read(ReceiptJson.write(receipt))).isEqualTo(receipt);
  }

  @Test
  void aReceiptWithoutAStatusIsRefusedByName() {
    var json =
        new String(ReceiptJson.write(receipt(IngestionStatus.LOADED)), UTF_8)
            .replace("\"status\"", "\"state\"");

    assertThatThrownBy(() -> ReceiptJson.read(json.getBytes(UTF_8)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("status");
  }

  private static Receipt receipt(IngestionStatus status) {
    return new Receipt(
        "atlas",
        YearMonth.of(2026, 5),
        UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e"),
        3L,
        status,
        Instant.parse("2026-06-01T00:00:00Z"),
        Instant.parse("2026-06-01T00:00:01.123456Z"),
        0,
        2,
        List.of(
            Violation.of(ViolationCode.SIGNATURE, "No"),
            new Violation("decimal", "No", "f.csv", 7L, "billed_cost", "NaN")));
  }
}
