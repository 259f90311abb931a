package org.finopshub.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedParametersTest {

  @Test
  void namesAreInOrderWhereverTheyStood() {
    var asked =
        new AskedParameters()
            .add(Map.of("to", "2024-09", "domain", List.of("a", "b,c")))
            .add(Map.of("run_id", 7));

    assertThat(asked.json())
        .isEqualTo("{\"domain\":[\"a\",\"b,c\"],\"run_id\":\"7\",\"to\":\"2024-09\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"access_token", "client-secret", "Password", "_csrf", "apiKey", "Authorization"})
  void aParameterNamedLikeASecretIsWithheld(String name) {
    assertThat(new AskedParameters().add(Map.of(name, "s3cr3t")).json())
        .isEqualTo("{\"%s\":\"withheld\"}".formatted(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhZGEifQ.c2lnbmF0dXJl",
        "Bearer 0123456789abcdef",
        "atlas eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhZGEifQ."
      })
  void aTokenIsWithheldWhereverItStands(String value) {
    assertThat(new AskedParameters().add(Map.of("entity", value)).json())
        .isEqualTo("{\"entity\":\"withheld\"}");
  }

  @Test
  void whatIsLongIsCut() {
    assertThat(new AskedParameters().add(Map.of("reason", "x".repeat(5_000))).json())
        .isEqualTo("{\"reason\":\"%s...\"}".formatted("x".repeat(300)));
  }

  @Test
  void whatIsManyIsCut() {
    var many = IntStream.range(100, 160).boxed().collect(Collectors.toMap(n -> "p" + n, n -> "v"));

    assertThat(new AskedParameters().add(many).json())
        .startsWith("{\"p100\":\"v\",")
        .endsWith(",\"p149\":\"v\",\"...\":\"10 more\"}");
  }
}
