package org.finopshub.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Pattern;
import org.finopshub.contract.check.CheckRules;
import org.finopshub.contract.check.ContractCheck;
import org.finopshub.contract.referential.ReferentialBundle;
import org.finopshub.contract.referential.ReferentialFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeRecipeIT {
  private static final Pattern RECIPE = Pattern.compile("```sh\n(set -e\n.*?)```", Pattern.DOTALL);
  private static final String MANIFEST =
      "atlas_2026-05_0f8fad5b-d9cb-469f-a165-70867728950e.manifest.json";

  @TempDir Path outgoing;

  /** They need bash and openssl, and are skipped where those are absent. */
  @BeforeEach
  void requirePrograms() {
    if (!Boolean.parseBoolean(System.getenv("FORBID_SKIPS"))) {
      assumeTrue(isInstalled("bash") && isInstalled("openssl"), "skipped: no bash or no openssl");
    }
  }

  @Test
  void aDropMadeByTheReadmesRecipeKeepsTheContract() throws Exception {
    assertThat(runRecipe(0)).isZero();

    var keys = JWKSet.parse(Files.readString(outgoing.resolve("atlas.jwks.json")));
    var check =
        new ContractCheck(
            new CheckRules("atlas", keys, null, Set.of("USD", "EUR"), CheckRules.Limits.DEFAULT));
    var report = check.readRows(check.openEnvelope(outgoing, MANIFEST), charge -> {});
    assertThat(report.violations()).isEmpty();
    assertThat(report.rows()).isEqualTo(3);
  }

  @Test
  void theReadmesRecipeTakesTheGroupsBundleAndNoOther() throws Exception {
    var files = ReferentialFiles.in(ReferentialDirectory.write(outgoing));
    var zip = ReferentialBundle.of(7, Instant.EPOCH, files).zip();
    var publicKey =
        Base64.getMimeEncoder().encodeToString(DropFixture.KEY.toPublicKey().getEncoded());
    Files.writeString(
        outgoing.resolve("group.pem"),
        "-----BEGIN PUBLIC KEY-----\n%s\n-----END PUBLIC KEY-----\n".formatted(publicKey));
    Files.writeString(
        outgoing.resolve("referential-7.zip.jws"), ReferentialBundle.sign(zip, DropFixture.KEY));
    Files.write(outgoing.resolve("referential-7.zip"), zip);

    assertThat(runRecipe(1)).isZero();

    zip[zip.length / 2] ^= 1;
    Files.write(outgoing.resolve("referential-7.zip"), zip);
    assertThat(runRecipe(1)).isNotZero();
  }

  /** The exit code of the README's script of that number. */
  private int runRecipe(int number) throws IOException, InterruptedException {
    var recipes = RECIPE.matcher(Files.readString(Path.of("README.md"))).results().toList();
    var process =
        new ProcessBuilder("bash", "-c", recipes.get(number).group(1))
            .directory(outgoing.toFile())
            .redirectErrorStream(true)
            .redirectOutput(outgoing.resolve("output").toFile())
            .start();
    return process.waitFor();
  }

  private static boolean isInstalled(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
  }
}
