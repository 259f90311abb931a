package org.finopshub.group.conformity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.finopshub.contract.conformity.Severity;
import org.finopshub.group.access.ScopedReads;
import org.finopshub.group.conformity.ProductPlaces.Place;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.group.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists what does not conform in the standing slices. */
@Component
public class ConformityReading {
  private static final String FINDINGS = SqlFile.beside(ConformityReading.class, "findings.sql");
  private static final String CROSSWALK = SqlFile.beside(ConformityReading.class, "crosswalk.sql");

  private final JdbcClient jdbc;
  private final ScopedReads reads;

  ConformityReading(JdbcClient jdbc, ScopedReads reads) {
    this.jdbc = jdbc;
    this.reads = reads;
  }

  public StandingFindings findings(ConformityQuery query) {
    return reads.read(() -> read(query));
  }

  private StandingFindings read(ConformityQuery query) {
    var page = page(query, query.limit(), query.offset());
    return new StandingFindings(
        page.stream().map(Counted::finding).toList(),
        page.isEmpty() ? total(query) : page.get(0).total());
  }

  /**
   * Where products were under which versions of the referential.
   *
   * @param productId empty = all that ever moved
   */
  public ProductPlaces crosswalk(Optional<String> productId, int limit, int offset) {
    return reads.read(() -> places(productId, limit, offset));
  }

  private ProductPlaces places(Optional<String> productId, int limit, int offset) {
    var total = new AtomicLong();
    var places =
        jdbc.sql(CROSSWALK)
            .param("product_id", productId.orElse(null))
            .param("limit", limit)
            .param("offset", offset)
            .query(
                (row, number) -> {
                  total.set(row.getLong("total"));
                  return place(row);
                })
            .list();
    return new ProductPlaces(places, total.get());
  }

  private static Place place(ResultSet row) throws SQLException {
    return new Place(
        row.getString("product_id"),
        row.getString("domain_id"),
        row.getInt("from_version"),
        SqlTime.instant(row, "from_loaded_at"),
        row.getObject("until_version", Integer.class));
  }

  /** A page beyond the last has no row to say how many there are: ask the first. */
  private long total(ConformityQuery query) {
    return query.offset() == 0
        ? 0
        : page(query, 1, 0).stream().mapToLong(Counted::total).findFirst().orElse(0);
  }

  private List<Counted> page(ConformityQuery query, int limit, int offset) {
    return jdbc.sql(FINDINGS)
        .param("entity_id", query.entityId().orElse(null))
        .param("from", query.from().map(month -> month.atDay(1)).orElse(null))
        .param("to", query.to().map(month -> month.atDay(1)).orElse(null))
        .param("severity", query.severity().map(Severity::code).orElse(null))
        .param("code", query.code().orElse(null))
        .param("since", SqlTime.of(query.since().orElse(null)))
        .param("limit", limit)
        .param("offset", offset)
        .query((row, number) -> new Counted(StandingFinding.of(row), row.getLong("total")))
        .list();
  }

  private record Counted(StandingFinding finding, long total) {}
}
