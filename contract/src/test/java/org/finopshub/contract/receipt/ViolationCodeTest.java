package org.finopshub.contract.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ViolationCodeTest {
  @ParameterizedTest
  @EnumSource(ViolationCode.class)
  void everyCodeIsExplainedInTheReadme(ViolationCode code) throws IOException {
    assertThat(Files.readAllLines(Path.of("README.md")))
        .anyMatch(line -> line.startsWith("| `") && line.contains("`" + code.code() + "`"));
  }

  @ParameterizedTest
  @EnumSource(ViolationCode.class)
  void aCodeIsFoundByItsName(ViolationCode code) {
    assertThat(ViolationCode.of(code.code())).contains(code);
  }
}
