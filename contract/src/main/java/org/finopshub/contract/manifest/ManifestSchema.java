package org.finopshub.contract.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.finopshub.contract.json.ContractSchema;

/** The manifest's JSON Schema, as published to the entities. */
public final class ManifestSchema {
  private static final ContractSchema SCHEMA =
      ContractSchema.resource(ManifestSchema.class, "manifest.schema.json");

  private ManifestSchema() {}

  /** What is wrong with a manifest; empty means that it is of the schema. */
  public static List<ContractSchema.Problem> problems(JsonNode manifest) {
    return SCHEMA.problems(manifest);
  }
}
