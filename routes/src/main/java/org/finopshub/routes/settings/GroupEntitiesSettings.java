package org.finopshub.routes.settings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.finopshub.group.ingestion.GroupEntities;
import org.finopshub.group.ingestion.GroupEntity;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** The entities the group hears: {@code hub.group.entities}. */
@Validated
@ConfigurationProperties("hub.group")
record GroupEntitiesSettings(
    @NotEmpty(message = Allowed.NOT_EMPTY)
        Map<
                @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,30}", message = Allowed.ENTITY) String,
                @Valid Entity>
            entities) {

  GroupEntities groupEntities() {
    return new GroupEntities(
        entities.entrySet().stream().map(e -> e.getValue().groupEntity(e.getKey())).toList());
  }

  /**
   * One entity.
   *
   * @param currencies in which it bills
   * @param keys its public signing keys, a JWKS file
   * @param calendar when its months are due; absent = the defaults
   */
  record Entity(
      @NotEmpty(message = Allowed.NOT_EMPTY)
          Set<@Pattern(regexp = "[A-Z]{3}", message = "ISO 4217 codes such as EUR") String>
              currencies,
      @NotNull(message = Allowed.REQUIRED) Path keys,
      @DefaultValue @Valid CalendarSettings calendar) {

    GroupEntity groupEntity(String entityId) {
      return new GroupEntity(entityId, currencies, keys, calendar.calendar());
    }
  }
}
