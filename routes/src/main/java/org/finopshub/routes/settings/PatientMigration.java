package org.finopshub.routes.settings;

import java.sql.SQLException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * A migration takes as long as it takes: the server may be silent all the while. That its
 * statements are not cancelled is said in {@code beforeEachMigrate.sql}.
 */
public final class PatientMigration extends BaseCallback {
  private static final int FOR_EVER = 0;

  @Override
  public boolean supports(Event event, Context context) {
    return event == Event.BEFORE_EACH_MIGRATE;
  }

  @Override
  public void handle(Event event, Context context) {
    try {
      // The pool gives the connection its own time-out back when Flyway returns it.
      context.getConnection().setNetworkTimeout(Runnable::run, FOR_EVER);
    } catch (SQLException e) {
      throw new IllegalStateException("The connection takes no network time-out", e);
    }
  }
}
