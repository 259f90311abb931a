package org.finopshub.group.ingestion;

import java.util.stream.Collectors;
import org.finopshub.group.period.EntityCalendars;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the entities' calendars to {@code period}, which knows nothing else of an entity. */
@Configuration(proxyBeanMethods = false)
class CalendarsOfEntities {

  @Bean
  EntityCalendars entityCalendars(GroupEntities entities) {
    return new EntityCalendars(
        entities.all().stream()
            .collect(Collectors.toMap(GroupEntity::entityId, GroupEntity::calendar)));
  }
}
