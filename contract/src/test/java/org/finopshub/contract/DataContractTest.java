package org.finopshub.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.finopshub.contract.charge.Charge;
import org.junit.jupiter.api.Test;

class DataContractTest {
  private static final String SCHEMA = "odcs-json-schema-v3.1.0.json";

  /** Needs the published schema in the shared data folder; skipped where that is absent. */
  @Test
  void theDataContractIsValidOdcs() throws IOException {
    var schema = sharedData().resolve(SCHEMA);
    if (!Boolean.parseBoolean(System.getenv("FORBID_SKIPS"))) {
      assumeTrue(Files.exists(schema), () -> "skipped: there is no " + schema);
    }

    var problems =
        JsonSchemaFactory.getInstance(VersionFlag.V201909)
            .getSchema(new ObjectMapper().readTree(Files.readAllBytes(schema)))
            .validate(dataContract());

    assertThat(problems).isEmpty();
  }

  @Test
  void theDataContractHasTheColumnsOfTheFactsInTheirOrder() throws IOException {
    var properties = dataContract().at("/schema/0/properties");

    assertThat(
            StreamSupport.stream(properties.spliterator(), false).map(p -> p.get("name").asText()))
        .containsExactlyElementsOf(Charge.COLUMNS);
  }

  private static JsonNode dataContract() throws IOException {
    try (var yaml =
        Charge.class.getResourceAsStream("/org/finopshub/contract/cost-slice.odcs.yaml")) {
      return new YAMLMapper().readTree(yaml);
    }
  }

  private static Path sharedData() {
    return Optional.ofNullable(System.getProperty("shared.data"))
        .or(() -> Optional.ofNullable(System.getenv("SHARED_DATA")))
        .map(Path::of)
        .orElse(Path.of("..", "..", "shared", "data"))
        .toAbsolutePath()
        .normalize();
  }
}
