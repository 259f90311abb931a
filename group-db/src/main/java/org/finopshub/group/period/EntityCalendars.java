package org.finopshub.group.period;

import java.util.Map;

/** Every entity's calendar, by its id. */
public record EntityCalendars(Map<String, EntityCalendar> byEntity) {
  public EntityCalendars {
    byEntity = Map.copyOf(byEntity);
  }
}
