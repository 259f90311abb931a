package org.finopshub.local.application;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * An application as the catalog has it.
 *
 * @param catalogRef {@code component:default/crm}
 * @param owner a reference such as {@code group:default/sales}; may be null, as the next two
 */
@JsonNaming(SnakeCaseStrategy.class)
record CatalogApplication(
    String applicationId, String catalogRef, String owner, String system, String lifecycle) {
  private static final int LONGEST_ID = 200;

  /** Whether usage could carry its id at all. */
  boolean isUsable() {
    return applicationId != null
        && !applicationId.isEmpty()
        && applicationId.length() <= LONGEST_ID
        && (applicationId + catalogRef + owner + system + lifecycle).indexOf('\0') < 0;
  }
}
