package org.finopshub.group.ingestion;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.text.ParseException;
import org.finopshub.contract.check.CheckRules;
import org.finopshub.contract.check.ContractCheck;
import org.finopshub.group.referential.ReferentialStore;
import org.springframework.stereotype.Component;

/** What an entity's drops are held against right now. */
@Component
public class EntityRules {
  private final GroupEntities entities;
  private final ReferentialStore referentials;
  private final IntakeSettings settings;

  EntityRules(GroupEntities entities, ReferentialStore referentials, IntakeSettings settings) {
    this.entities = entities;
    this.referentials = referentials;
    this.settings = settings;
  }

  /**
   * The contract's check with that entity's keys and currencies and the current referential.
   *
   * @throws IllegalArgumentException naming an entity that is not configured
   * @throws IOException when the entity's keys cannot be read
   */
  public ContractCheck checkFor(String entityId) throws IOException {
    var entity =
        entities
            .find(entityId)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "Entity %s is not configured".formatted(entityId)));
    return new ContractCheck(
        new CheckRules(
            entityId,
            keys(entity),
            referentials.current(),
            entity.currencies(),
            settings.limits()));
  }

  private static JWKSet keys(GroupEntity entity) throws IOException {
    try {
      return JWKSet.load(entity.keys().toFile());
    } catch (ParseException e) {
      throw new IOException(
          "The keys of %s in %s are not a JWKS".formatted(entity.entityId(), entity.keys()), e);
    }
  }
}
