package org.finopshub.portal.audit;

import java.util.Optional;
import java.util.function.Supplier;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What tests of a whole portal know of its audit. */
@Component
public final class WholeChain {
  private final ChainCheck check;
  private final JdbcClient jdbc;

  WholeChain(ChainCheck check, JdbcClient jdbc) {
    this.check = check;
    this.jdbc = jdbc;
  }

  public Optional<ChainState.Break> broken() {
    return check.verify(Optional.empty()).broken();
  }

  /** Does something while the database takes no row. */
  public <T> T refusing(Supplier<T> something) {
    jdbc.sql(SqlFile.beside(WholeChain.class, "refuse-rows.sql")).update();
    try {
      return something.get();
    } finally {
      jdbc.sql(SqlFile.beside(WholeChain.class, "take-rows.sql")).update();
    }
  }
}
