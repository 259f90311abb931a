package org.finopshub.routes.doctor;

import java.time.Instant;

/** What time it is at the database; each side reads it in its own module. */
@FunctionalInterface
public interface DatabaseTime {
  Instant now();
}
