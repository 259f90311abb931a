package org.finopshub.local.application;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * One page of {@code GET /api/catalog/entities/by-query}.
 *
 * <p>Source: Backstage, software catalog API.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record CatalogPage(List<Entity> items, long totalItems, PageInfo pageInfo) {
  /** The annotation that names an application where the component's own name does not. */
  static final String ID_ANNOTATION = "finopshub.org/application-id";

  private static final int MAX_BYTES = 64 << 20;
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * @throws IllegalArgumentException when it is no such page, or larger than one may be
   */
  static CatalogPage read(InputStream page) throws IOException {
    var bytes = page.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw new IllegalArgumentException(
          "The catalog's page has more than %d bytes".formatted(MAX_BYTES));
    }
    return parse(bytes);
  }

  private static CatalogPage parse(byte[] json) throws IOException {
    try {
      var page = JSON.readValue(json, CatalogPage.class);
      if (page.items() == null) {
        throw new IllegalArgumentException("The catalog's answer has no items");
      }
      return page;
    } catch (JsonProcessingException notJson) {
      throw new IllegalArgumentException("The catalog's answer is no page of it", notJson);
    }
  }

  /** Null on the last page. */
  String nextCursor() {
    return pageInfo == null ? null : pageInfo.nextCursor();
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record PageInfo(String nextCursor) {}

  /** A component of the catalog. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Entity(String kind, Metadata metadata, Spec spec) {

    CatalogApplication application() {
      var of = spec == null ? new Spec(null, null, null) : spec;
      return new CatalogApplication(
          metadata.applicationId(),
          "%s:%s/%s"
              .formatted(
                  Objects.requireNonNullElse(kind, "component").toLowerCase(Locale.ROOT),
                  Objects.requireNonNullElse(metadata.namespace(), "default"),
                  metadata.name()),
          of.owner(),
          of.system(),
          of.lifecycle());
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Metadata(String name, String namespace, Map<String, String> annotations) {

    String applicationId() {
      return annotations == null ? name : annotations.getOrDefault(ID_ANNOTATION, name);
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Spec(String owner, String system, String lifecycle) {}
}
