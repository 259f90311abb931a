package org.finopshub.group.ingestion;

import java.io.IOException;
import org.finopshub.contract.check.CheckRules;
import org.finopshub.contract.check.ContractCheck;
import org.finopshub.group.referential.ReferentialStore;
import org.springframework.stereotype.Component;

/** What an entity's drops are held against right now. */
@Component
public class EntityRules {
  private final GroupEntities entities;
  private final EntityKeys keys;
  private final ReferentialStore referentials;
  private final IntakeSettings settings;

  EntityRules(
      GroupEntities entities,
      EntityKeys keys,
      ReferentialStore referentials,
      IntakeSettings settings) {
    this.entities = entities;
    this.keys = keys;
    this.referentials = referentials;
    this.settings = settings;
  }

  /**
   * The contract's check with that entity's keys and currencies and the official referential.
   *
   * @throws IllegalArgumentException naming an entity that is not configured
   * @throws IOException when the entity's keys cannot be read
   */
  public ContractCheck checkFor(String entityId) throws IOException {
    var entity = entities.get(entityId);
    return new ContractCheck(
        new CheckRules(
            entityId,
            keys.of(entityId),
            referentials.current(),
            referentials::version,
            entity.currencies(),
            settings.limits()));
  }
}
