package org.finopshub.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.finopshub.contract.check.CheckRules;
import org.finopshub.contract.check.ContractCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeRecipeIT {
  private static final Pattern RECIPE = Pattern.compile("```sh\n(set -e\n.*?)```", Pattern.DOTALL);
  private static final String MANIFEST =
      "atlas_2026-05_0f8fad5b-d9cb-469f-a165-70867728950e.manifest.json";

  @TempDir Path outgoing;

  /** Needs bash and openssl; skipped where they are absent. */
  @Test
  void aDropMadeByTheReadmesRecipeKeepsTheContract() throws Exception {
    if (!Boolean.parseBoolean(System.getenv("FORBID_SKIPS"))) {
      assumeTrue(isInstalled("bash") && isInstalled("openssl"), "skipped: no bash or no openssl");
    }

    runRecipe();

    var keys = JWKSet.parse(Files.readString(outgoing.resolve("atlas.jwks.json")));
    var check =
        new ContractCheck(
            new CheckRules("atlas", keys, null, Set.of("USD", "EUR"), CheckRules.Limits.DEFAULT));
    var report = check.readRows(check.openEnvelope(outgoing, MANIFEST), charge -> {});
    assertThat(report.violations()).isEmpty();
    assertThat(report.rows()).isEqualTo(3);
  }

  private void runRecipe() throws IOException, InterruptedException {
    var readme = RECIPE.matcher(Files.readString(Path.of("README.md")));
    assertThat(readme.find()).isTrue();
    var process =
        new ProcessBuilder("bash", "-c", readme.group(1))
            .directory(outgoing.toFile())
            .redirectErrorStream(true)
            .start();
    var output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
  }

  private static boolean isInstalled(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
  }
}
