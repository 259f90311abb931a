package org.finopshub.portal.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.finopshub.group.sql.SqlTime;
import org.finopshub.portal.query.Words;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** Entries that follow on one place of the chain, column by column. */
record ChainRows(ChainLink end, Instant at, List<AuditEntry> entries, List<ChainLink> places) {

  static ChainRows after(ChainLink end, Instant at, List<AuditEntry> entries) {
    var places = new ArrayList<ChainLink>(entries.size());
    var last = end;
    for (var entry : entries) {
      last = last.next(at, entry);
      places.add(last);
    }
    return new ChainRows(end, at, entries, places);
  }

  /** Where the chain ends with them. */
  ChainLink last() {
    return places.isEmpty() ? end : places.get(places.size() - 1);
  }

  MapSqlParameterSource parameters() {
    return new MapSqlParameterSource()
        .addValue("after", end.hash())
        .addValue("at", SqlTime.of(at))
        .addValue("subject", texts(entry -> entry.asker().subject()))
        .addValue("name", texts(entry -> entry.asker().name()))
        .addValue("client", texts(entry -> entry.asker().client()))
        .addValue("roles", texts(entry -> entry.asker().roles()))
        .addValue("entity_scope", texts(entry -> entry.asker().entityScope()))
        .addValue("method", texts(entry -> entry.question().method()))
        .addValue("route", texts(entry -> entry.question().route()))
        .addValue("parameters", texts(entry -> entry.question().parameters()))
        .addValue("rows", column(entry -> entry.outcome().rows(), Long[]::new))
        .addValue("status", column(entry -> entry.outcome().status(), Integer[]::new))
        .addValue("decision", texts(entry -> Words.of(entry.outcome().decision())))
        .addValue("trace_id", texts(AuditEntry::traceId))
        .addValue("hash", places.stream().map(ChainLink::hash).toArray(byte[][]::new));
  }

  private String[] texts(Function<AuditEntry, String> text) {
    return column(text, String[]::new);
  }

  private <T> T[] column(Function<AuditEntry, T> value, IntFunction<T[]> array) {
    return entries.stream().map(value).toArray(array);
  }
}
