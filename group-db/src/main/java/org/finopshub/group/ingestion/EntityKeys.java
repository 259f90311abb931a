package org.finopshub.group.ingestion;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.text.ParseException;
import org.springframework.stereotype.Component;

/** The public keys entities sign with; read anew each time, so removing one revokes it at once. */
@Component
public class EntityKeys {
  private final GroupEntities entities;

  EntityKeys(GroupEntities entities) {
    this.entities = entities;
  }

  /**
   * @throws IllegalArgumentException naming an entity that is not configured
   * @throws IOException when the entity's keys cannot be read
   */
  public JWKSet of(String entityId) throws IOException {
    var file = entities.get(entityId).keys();
    try {
      return JWKSet.load(file.toFile());
    } catch (ParseException e) {
      throw new IOException("The keys of %s in %s are not a JWKS".formatted(entityId, file), e);
    }
  }
}
