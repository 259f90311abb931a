package org.finopshub.local.usage;

import java.sql.SQLException;

/** The mart refuses what was read, e.g. a sum of more than 38 digits; nothing of it is kept. */
final class CopyRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CopyRefusedException(SQLException refused) {
    super(refused.getMessage(), refused);
  }
}
