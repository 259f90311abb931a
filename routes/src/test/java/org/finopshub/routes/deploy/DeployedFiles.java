package org.finopshub.routes.deploy;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** What stands in the checkout for whoever installs the hub. */
final class DeployedFiles {
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final ObjectMapper JSON = new ObjectMapper();

  private DeployedFiles() {}

  /** The documents of a YAML file, anchors and merges resolved. */
  static List<JsonNode> documents(String file) throws IOException {
    var options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try (var text = Files.newBufferedReader(ROOT.resolve(file))) {
      return StreamSupport.stream(new Yaml(options).loadAll(text).spliterator(), false)
          .map(document -> (JsonNode) JSON.valueToTree(document))
          .toList();
    }
  }

  /** Skips the test where a program it needs is absent, unless skipping is forbidden. */
  static void require(String program) {
    if (!"true".equals(System.getenv("FORBID_SKIPS"))) {
      assumeTrue(isInstalled(program), program + " is not installed on this machine");
    }
  }

  /** What a program says, whatever it ends with. */
  static String output(Path directory, String... command) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes());
    return process.waitFor() == 0 ? said : said + "exit code " + process.exitValue();
  }

  private static boolean isInstalled(String program) {
    return Arrays.stream((System.getenv("PATH") + ":/usr/sbin").split(File.pathSeparator))
        .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
  }
}
