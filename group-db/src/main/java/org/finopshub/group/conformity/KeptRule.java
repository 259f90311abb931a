package org.finopshub.group.conformity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.finopshub.contract.referential.Referential.ApplicationRule;
import org.finopshub.contract.referential.Referential.ApplicationRule.Match;
import org.finopshub.group.sql.SqlTime;

/**
 * A mapping rule under the versions of the referential it stood in as it is.
 *
 * @param fromLoadedAt when the first of them was loaded
 * @param untilVersion the first version without it; null while it stands
 */
public record KeptRule(
    ApplicationRule rule, int fromVersion, Instant fromLoadedAt, Integer untilVersion) {

  static KeptRule of(ResultSet row, int number) throws SQLException {
    return new KeptRule(
        new ApplicationRule(
            row.getString("entity_id"),
            Match.valueOf(row.getString("match").toUpperCase(Locale.ROOT)),
            row.getString("local_application_id"),
            row.getString("application_id"),
            row.getInt("priority"),
            row.getObject("valid_from", LocalDate.class),
            row.getObject("valid_to", LocalDate.class)),
        row.getInt("from_version"),
        SqlTime.instant(row, "from_loaded_at"),
        row.getObject("until_version", Integer.class));
  }
}
