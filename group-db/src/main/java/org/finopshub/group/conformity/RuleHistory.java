package org.finopshub.group.conformity;

import java.util.Optional;
import org.finopshub.group.access.ScopedReads;
import org.finopshub.group.sql.CountedPage;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists how local applications were mapped to the group's, under which versions. */
@Component
public class RuleHistory {
  private static final String RULES = SqlFile.beside(RuleHistory.class, "rule-history.sql");

  private final JdbcClient jdbc;
  private final ScopedReads reads;

  RuleHistory(JdbcClient jdbc, ScopedReads reads) {
    this.jdbc = jdbc;
    this.reads = reads;
  }

  /**
   * One page, by entity and local id, newest first within one.
   *
   * @param entityId the rules that apply to this entity, those for every entity included
   * @param applicationId every rule to this group key; empty together with {@code
   *     localApplicationId} = only what came after the first version or ended
   * @param localApplicationId every rule that reads exactly so
   */
  public CountedPage<KeptRule> rules(
      Optional<String> entityId,
      Optional<String> applicationId,
      Optional<String> localApplicationId,
      int limit,
      int offset) {
    return reads.read(
        () ->
            jdbc.sql(RULES)
                .param("entity_id", entityId.orElse(null))
                .param("application_id", applicationId.orElse(null))
                .param("local_application_id", localApplicationId.orElse(null))
                .param("limit", limit)
                .param("offset", offset)
                .query(CountedPage.of("entity_id", KeptRule::of)));
  }
}
