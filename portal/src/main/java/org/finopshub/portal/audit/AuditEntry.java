package org.finopshub.portal.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.finopshub.portal.access.Caller;
import org.finopshub.portal.access.Role;

/**
 * One request as the ledger keeps it.
 *
 * @param traceId 32 hexadecimal digits, the W3C trace id of the request
 */
record AuditEntry(Asker asker, Question question, Outcome outcome, String traceId) {

  static AuditEntry of(ResultSet row) throws SQLException {
    return new AuditEntry(
        new Asker(
            row.getString("subject"),
            row.getString("name"),
            row.getString("client"),
            row.getString("roles"),
            row.getString("entity_scope")),
        new Question(row.getString("method"), row.getString("route"), row.getString("parameters")),
        new Outcome(
            row.getObject("rows", Long.class),
            row.getObject("status", Integer.class),
            Decision.valueOf(row.getString("decision").toUpperCase(Locale.ROOT))),
        row.getString("trace_id"));
  }

  /**
   * Who asked.
   *
   * @param roles in order, with commas
   * @param entityScope as the database is told: {@code *}, ids with commas, or empty
   */
  record Asker(String subject, String name, String client, String roles, String entityScope) {
    Asker {
      subject = storable(subject);
      name = storable(name);
      client = storable(client);
    }

    static Asker of(Caller caller) {
      return new Asker(
          caller.subject(),
          caller.name(),
          caller.client(),
          caller.roles().stream().sorted().map(Role::word).collect(Collectors.joining(",")),
          caller.scope().setting());
    }
  }

  /**
   * What was asked.
   *
   * @param route the pattern that answered, or the path when none did
   * @param parameters a JSON object with its names in order
   */
  record Question(String method, String route, String parameters) {
    Question {
      method = storable(method);
      route = storable(route);
      parameters = storable(parameters);
    }
  }

  /**
   * What became of it.
   *
   * @param rows items of the answer; null when it holds none
   * @param status of HTTP; null while a decision is only announced
   */
  record Outcome(Long rows, Integer status, Decision decision) {}

  /** What the database takes: one request must not keep those written with it from being stored. */
  private static String storable(String text) {
    return new String(text.replace('\0', '\uFFFD').getBytes(UTF_8), UTF_8);
  }
}
