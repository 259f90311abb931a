package org.finopshub.group.completeness;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.finopshub.contract.json.ExactJson;
import org.finopshub.contract.slice.SliceKey;
import org.finopshub.group.completeness.ExpectedMonths.Slice;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.group.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Assesses every month that is expected or was delivered, and tells what is missing. */
@Component
public class CompletenessAssessment {
  private static final String LOCK = sql("lock-assessment.sql");
  private static final String PROFILE = sql("profile-slices.sql");
  private static final String FACTS = sql("slice-facts.sql");
  private static final String FORGET = sql("forget-months.sql");
  private static final String STORE = sql("store-assessment.sql");

  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;
  private final ExpectedMonths months;
  private final CompletenessRules rules;
  private final CompletenessAlerts alerts;
  private final Clock clock;

  CompletenessAssessment(
      JdbcClient jdbc,
      PlatformTransactionManager transactionManager,
      ExpectedMonths months,
      CompletenessRules rules,
      CompletenessAlerts alerts,
      Clock clock) {
    this.jdbc = jdbc;
    this.transactions = new TransactionTemplate(transactionManager);
    this.months = months;
    this.rules = rules;
    this.alerts = alerts;
    this.clock = clock;
  }

  /**
   * Brings {@code ledger.completeness} and its alerts to this moment, in one transaction; a second
   * hub waits and finds nothing to change.
   *
   * @return how many months were assessed
   */
  public int assess() {
    return transactions.execute(tx -> assessLocked());
  }

  private int assessLocked() {
    jdbc.sql(LOCK).query().singleRow();
    jdbc.sql(PROFILE).update();
    var assessor = new Assessor(rules, clock.instant());
    var expected = months.untilNow();
    var assessments =
        facts(expected).stream()
            .map(facts -> assessor.assess(facts, months.calendar(facts.entityId())))
            .toList();
    String assessed = new String(ExactJson.write(assessments), StandardCharsets.UTF_8);
    alerts.forget(forgotten(assessed));
    store(assessed);
    alerts.tell(assessments, history(expected));
    return assessments.size();
  }

  private static Set<SliceKey> history(List<Slice> expected) {
    return expected.stream()
        .filter(Slice::history)
        .map(slice -> new SliceKey(slice.entityId(), slice.period()))
        .collect(Collectors.toSet());
  }

  private List<SliceFacts> facts(List<Slice> expected) {
    return jdbc.sql(FACTS)
        .param("entities", expected.stream().map(Slice::entityId).toArray(String[]::new))
        .param(
            "months",
            expected.stream()
                .map(slice -> slice.period().atDay(1).toString())
                .toArray(String[]::new))
        .param("trailing_months", rules.trailingMonths())
        .param("first_kept", months.firstKept().map(month -> month.atDay(1)).orElse(null))
        .query(SliceFactsRow::of)
        .list();
  }

  private List<SliceKey> forgotten(String assessed) {
    return jdbc.sql(FORGET)
        .param("assessed", assessed)
        .query(
            (row, number) ->
                new SliceKey(
                    row.getString("entity_id"),
                    YearMonth.from(row.getObject("period_month", LocalDate.class))))
        .list();
  }

  private void store(String assessed) {
    jdbc.sql(STORE).param("assessed", assessed).param("now", SqlTime.of(clock.instant())).update();
  }

  private static String sql(String fileName) {
    return SqlFile.beside(CompletenessAssessment.class, fileName);
  }
}
