package org.finopshub.group.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.finopshub.contract.referential.Referential;
import org.finopshub.contract.referential.ReferentialDifference;
import org.finopshub.contract.referential.ReferentialDifference.Change;
import org.finopshub.group.access.EntityScope;
import org.finopshub.group.access.EntityScopes;
import org.finopshub.group.access.ScopedReads;
import org.finopshub.group.ingestion.GroupEntities;
import org.finopshub.group.ingestion.GroupEntity;
import org.finopshub.group.referential.ReferentialStore;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of the official referential, what each changed, and who holds which. */
@Component
public class ReferentialReport {
  private static final String VERSIONS = sql("referential-versions.sql");
  private static final String COUNT = sql("count-referential-versions.sql");
  private static final String HOLDERS = sql("referential-holders.sql");

  private final JdbcClient jdbc;
  private final ScopedReads reads;
  private final ReferentialStore store;
  private final GroupEntities entities;

  ReferentialReport(
      JdbcClient jdbc, ScopedReads reads, ReferentialStore store, GroupEntities entities) {
    this.jdbc = jdbc;
    this.reads = reads;
    this.store = store;
    this.entities = entities;
  }

  /** Versions, newest first. */
  public List<ReferentialVersion> versions(int limit, int offset) {
    return reads.read(
        () ->
            jdbc.sql(VERSIONS)
                .param("limit", limit)
                .param("offset", offset)
                .query(ReferentialReport::version)
                .list());
  }

  public long count() {
    return reads.read(() -> jdbc.sql(COUNT).query(Long.class).single());
  }

  /** Every configured entity, by id, with the version it last said it holds. */
  public List<ReferentialHolder> holders() {
    return reads.read(
        () ->
            jdbc.sql(HOLDERS)
                .param(
                    "entity_ids",
                    entities.all().stream().map(GroupEntity::entityId).toArray(String[]::new))
                .query(ReferentialReport::holder)
                .list());
  }

  /**
   * What the later of two versions changes of the other, mapping rules of other entities left out;
   * empty when one of them is not held.
   */
  public Optional<List<Change>> difference(int before, int after) {
    return shown(before)
        .flatMap(was -> shown(after).map(is -> ReferentialDifference.between(was, is)));
  }

  private Optional<Referential> shown(int version) {
    var scope = EntityScopes.current();
    return Optional.of(version)
        .filter(asked -> !scope.equals(EntityScope.NONE))
        .flatMap(store::version)
        .map(whole -> whole.withRulesOf(scope::covers));
  }

  private static ReferentialVersion version(ResultSet row, int number) throws SQLException {
    return new ReferentialVersion(
        row.getInt("version"),
        row.getString("content_sha256"),
        instant(row, "loaded_at"),
        instant(row, "published_at"),
        row.getInt("domains"),
        row.getInt("products"),
        row.getInt("application_rules"),
        row.getInt("prices"));
  }

  private static ReferentialHolder holder(ResultSet row, int number) throws SQLException {
    return new ReferentialHolder(
        row.getString("entity_id"),
        row.getObject("version", Integer.class),
        row.getString("content_sha256"),
        row.getBoolean("content_differs"),
        instant(row, "answered_at"),
        instant(row, "behind_since"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    var found = row.getObject(column, OffsetDateTime.class);
    return found == null ? null : found.toInstant();
  }

  private static String sql(String fileName) {
    return SqlFile.beside(ReferentialReport.class, fileName);
  }
}
