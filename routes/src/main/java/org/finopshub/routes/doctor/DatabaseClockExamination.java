package org.finopshub.routes.doctor;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Whether the database agrees with the hub what time it is. */
@Component
@Order(5)
final class DatabaseClockExamination implements Examination {
  private final DatabaseTime database;
  private final ClockComparison clock;

  DatabaseClockExamination(DatabaseTime database, ClockComparison clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public List<Finding> findings() {
    try {
      return List.of(clock.with("database", database.now()));
    } catch (DataAccessException said) {
      // That the database does not answer is a finding already.
      return List.of();
    }
  }
}
