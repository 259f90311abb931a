package org.finopshub.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.StreamSupport;
import org.finopshub.contract.charge.Charge;
import org.junit.jupiter.api.Test;

class DataContractTest {
  /** Needs the published schema. */
  @Test
  void theDataContractIsValidOdcs() throws IOException {
    var schema = SharedData.file("odcs-json-schema-v3.1.0.json");

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
}
