package org.finopshub.routes.doctor;

import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.actuate.health.HealthContributor;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether the database lets the hub in and answers. */
@Component
@Order(1)
final class DatabaseExamination implements Examination {
  private static final String DATABASE = "database";

  private final HealthIndicator database;

  DatabaseExamination(@Qualifier("dbHealthContributor") HealthContributor database) {
    this.database = (HealthIndicator) database;
  }

  @Override
  public List<Finding> findings() {
    var health = database.health();
    return List.of(
        health.getStatus().equals(Status.UP)
            ? Finding.ok(DATABASE, health.getDetails().get("database") + " answers")
            : Finding.unreachable(
                DATABASE,
                health.getDetails().getOrDefault("error", health.getStatus()).toString(),
                "check spring.datasource.url, username and password, and that PostgreSQL is up"));
  }
}
