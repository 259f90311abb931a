package org.finopshub.group.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.finopshub.group.access.EntityScopes;
import org.finopshub.group.completeness.CompletenessStatus;
import org.finopshub.group.completeness.ExpectedMonths;
import org.finopshub.group.completeness.Reason;
import org.finopshub.group.ingestion.GroupEntities;
import org.finopshub.group.ingestion.GroupEntity;
import org.finopshub.group.report.Completeness.ReasonCount;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.group.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the slices an answer should rest on and those it does. */
@Component
public class SliceCount {
  private static final String COUNT = SqlFile.beside(SliceCount.class, "slice-count.sql");

  private final JdbcClient jdbc;
  private final GroupEntities entities;
  private final ExpectedMonths months;

  SliceCount(JdbcClient jdbc, GroupEntities entities, ExpectedMonths months) {
    this.jdbc = jdbc;
    this.entities = entities;
    this.months = months;
  }

  /** The scores are of the last assessment; of a day in the past only what was there is known. */
  public Completeness completeness(CostQuery query) {
    var asked = askedEntities(query);
    var expected =
        months.upTo(query.to()).stream()
            .filter(slice -> !slice.period().isBefore(query.from()))
            .filter(slice -> asked.contains(slice.entityId()))
            .toList();
    return jdbc.sql(COUNT)
        .param(
            "expected_entities",
            expected.stream().map(ExpectedMonths.Slice::entityId).toArray(String[]::new))
        .param(
            "expected_months",
            expected.stream()
                .map(slice -> slice.period().atDay(1).toString())
                .toArray(String[]::new))
        .param("entities", asked.toArray(String[]::new))
        .param("from", query.from().atDay(1))
        .param("to", query.to().atDay(1))
        .param("until", SqlTime.of(query.until().orElse(null)))
        .param("held", CompletenessStatus.HELD.name())
        .param("not_final", Reason.NOT_FINAL.code())
        .param("not_final_weight", Reason.NOT_FINAL.weight())
        .query(SliceCount::counted)
        .single();
  }

  private List<String> askedEntities(CostQuery query) {
    var filter = query.filters().get(Dimension.ENTITY);
    return entities.all().stream()
        .map(GroupEntity::entityId)
        .filter(EntityScopes.current()::covers)
        .filter(entity -> filter == null || filter.contains(entity))
        .toList();
  }

  private static Completeness counted(ResultSet row, int number) throws SQLException {
    var codes = (String[]) row.getArray("reason_codes").getArray();
    var slices = (Long[]) row.getArray("reason_slices").getArray();
    var reasons = new ArrayList<ReasonCount>();
    for (int i = 0; i < codes.length; i++) {
      reasons.add(new ReasonCount(codes[i], slices[i]));
    }
    return new Completeness(
        row.getLong("expected"),
        row.getLong("loaded"),
        row.getLong("partial"),
        row.getLong("held"),
        row.getBigDecimal("score"),
        reasons);
  }
}
