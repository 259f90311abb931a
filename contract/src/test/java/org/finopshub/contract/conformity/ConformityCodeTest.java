package org.finopshub.contract.conformity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConformityCodeTest {
  @ParameterizedTest
  @EnumSource(ConformityCode.class)
  void everyCodeIsExplainedInTheReadmeWithItsSeverity(ConformityCode code) throws IOException {
    assertThat(Files.readAllLines(Path.of("README.md")))
        .anyMatch(
            line ->
                line.startsWith("| `%s` | %s |".formatted(code.code(), code.severity().code())));
  }

  @ParameterizedTest
  @EnumSource(ConformityCode.class)
  void aCodeIsFoundByItsName(ConformityCode code) {
    assertThat(ConformityCode.of(code.code())).contains(code);
  }
}
