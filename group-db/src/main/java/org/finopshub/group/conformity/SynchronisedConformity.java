package org.finopshub.group.conformity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import org.finopshub.contract.conformity.ConformityReport;
import org.finopshub.contract.json.ExactJson;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.group.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what entities found when they synchronised: about what they hold, and of no month. */
@Component
public class SynchronisedConformity {
  private static final String KEEP =
      SqlFile.beside(SynchronisedConformity.class, "keep-synchronised.sql");

  private final JdbcClient jdbc;
  private final Clock clock;

  SynchronisedConformity(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Takes the place of what the entity's answer before found; joins the caller's transaction. */
  public void keep(ConformityReport answer) {
    jdbc.sql(KEEP)
        .param("entity_id", answer.entityId())
        .param("findings", new String(ExactJson.write(answer.findings()), UTF_8))
        .param("now", SqlTime.of(clock.instant()))
        .update();
  }
}
