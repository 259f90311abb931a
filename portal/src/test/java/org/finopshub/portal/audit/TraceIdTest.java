package org.finopshub.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceIdTest {

  @Test
  void theCallersTraceGoesOn() {
    assertThat(TraceId.found("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"))
        .isEqualTo("0af7651916cd43dd8448eb211c80319c");
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "0af7651916cd43dd8448eb211c80319c",
        "00-00000000000000000000000000000000-b7ad6b7169203331-01",
        "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01"
      })
  void aRequestWithoutAUsableTraceBeginsOne(String traceParent) {
    assertThat(TraceId.found(traceParent))
        .matches("[0-9a-f]{32}")
        .isNotEqualTo("0af7651916cd43dd8448eb211c80319c")
        .isNotEqualTo("0".repeat(32));
  }
}
