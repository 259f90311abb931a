package org.finopshub.routes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysCommandTest {
  @TempDir Path directory;

  @Test
  void keysAreMadeOnceAndOnlyTheirOwnerReadsThem() throws Exception {
    keys("atlas");
    var first = Files.readString(directory.resolve("atlas.jwk.json"));

    assertThat(keys("atlas")).isZero();

    assertThat(Files.readString(directory.resolve("atlas.jwk.json"))).isEqualTo(first);
    assertThat(kids("atlas")).containsExactly("atlas-1");
    assertThat(Files.readString(directory.resolve("atlas.jwks.json"))).doesNotContain("\"d\"");
    assertThat(Files.readString(directory.resolve("atlas.ssh.pub")))
        .startsWith("ecdsa-sha2-nistp256 ")
        .endsWith(" atlas\n");
    assertThat(List.of("atlas.jwk.json", "atlas.ssh"))
        .allSatisfy(
            file ->
                assertThat(Files.getPosixFilePermissions(directory.resolve(file)))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------")));
  }

  @Test
  void theNextKeyIsBelievedBesideThePresentOne() throws Exception {
    keys("atlas", "--renew");

    assertThat(keys("atlas", "--renew")).isZero();

    assertThat(kids("atlas")).containsExactly("atlas-1", "atlas-2");
    assertThat(JWK.parse(Files.readString(directory.resolve("atlas.jwk.json"))).getKeyID())
        .isEqualTo("atlas-1");
    assertThat(JWK.parse(Files.readString(directory.resolve("atlas.next.jwk.json"))).getKeyID())
        .isEqualTo("atlas-2");
  }

  @Test
  void anOwnerThatIsNoFileNameIsRefused() {
    assertThat(keys("../atlas")).isEqualTo(2);

    assertThat(directory).isEmptyDirectory();
  }

  private int keys(String owner, String... more) {
    var arguments = new ArrayList<>(List.of("keys", owner, "--directory", "" + directory));
    arguments.addAll(List.of(more));
    return HubCommand.commandLine()
        .setOut(new PrintWriter(new StringWriter()))
        .setErr(new PrintWriter(new StringWriter()))
        .execute(arguments.toArray(String[]::new));
  }

  private List<String> kids(String owner) throws Exception {
    return JWKSet.load(directory.resolve(owner + ".jwks.json").toFile()).getKeys().stream()
        .map(JWK::getKeyID)
        .toList();
  }
}
