package org.finopshub.routes.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogTokenTest {
  @TempDir private Path directory;

  @Test
  void aTokenMayBeGivenByTheEnvironment() {
    var token = new CatalogToken(new Secret("the-token", null));

    assertThat(token.authorization()).isEqualTo("Bearer the-token");
  }

  @Test
  void aTokenInAFileMayBeRenewedAtAnyTime() throws IOException {
    var file = Files.writeString(directory.resolve("token"), "old\n");
    var token = new CatalogToken(new Secret(null, file));
    assertThat(token.authorization()).isEqualTo("Bearer old");

    Files.writeString(file, "new\n");

    assertThat(token.authorization()).isEqualTo("Bearer new");
  }

  @Test
  void withoutATokenNoneIsSent() {
    assertThat(new CatalogToken(null).authorization()).isNull();
    assertThat(new CatalogToken(new Secret(" ", null)).authorization()).isNull();
  }

  @Test
  void aTokenThatCannotBeReadIsNamed() {
    var token = new CatalogToken(new Secret(null, directory.resolve("absent")));

    assertThatThrownBy(token::authorization)
        .isInstanceOf(InvalidSettingException.class)
        .hasMessageContaining("absent");
  }
}
