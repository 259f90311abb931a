package org.finopshub.portal.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvDownloadTest {

  @ParameterizedTest
  @ValueSource(strings = {"=cmd()", "+1", "-1", "@SUM(A1)", "\tx"})
  void aTextThatLooksLikeAFormulaGetsAnApostrophe(String application) {
    var csv =
        CsvDownload.write(
            List.of("application"), List.of(), List.of(Map.of("application", application)));

    assertThat(csv).isEqualTo("application\r\n'" + application + "\r\n");
  }

  @Test
  void aNegativeCostStaysANumber() {
    var csv =
        CsvDownload.write(
            List.of(), List.of("billed_cost"), List.of(Map.of("billed_cost", "-0.1")));

    assertThat(csv).isEqualTo("billed_cost\r\n-0.1\r\n");
  }

  @Test
  void aTextWithCommaQuoteAndNewlineKeepsItsContent() {
    var csv =
        CsvDownload.write(
            List.of("application"), List.of(), List.of(Map.of("application", "a,\"b\"\nc")));

    assertThat(csv).isEqualTo("application\r\n\"a,\"\"b\"\"\nc\"\r\n");
  }
}
