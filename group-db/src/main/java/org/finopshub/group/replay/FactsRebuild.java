package org.finopshub.group.replay;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.group.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which slices are still to be made anew from the files they were loaded from. What was replayed
 * for a reason is not listed for it again: a rebuild that was interrupted goes on where it was.
 */
@Component
public class FactsRebuild {
  private static final String LEFT = SqlFile.beside(FactsRebuild.class, "runs-to-rebuild.sql");

  private final JdbcClient jdbc;

  FactsRebuild(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The oldest month first. */
  public List<Left> left(String reason) {
    return left(reason, Optional.empty());
  }

  /** Those of one month, by entity. */
  public List<Left> left(String reason, YearMonth month) {
    return left(reason, Optional.of(month.atDay(1)));
  }

  private List<Left> left(String reason, Optional<LocalDate> month) {
    return jdbc.sql(LEFT)
        .param("reason", reason)
        .param("period_month", month.orElse(null))
        .query(
            (row, number) ->
                new Left(
                    new DropName(
                        row.getString("entity_id"),
                        SqlTime.month(row, "period_month"),
                        row.getObject("run_id", UUID.class)),
                    Optional.ofNullable(row.getString("status"))))
        .list();
  }

  /**
   * A slice that is not made anew yet.
   *
   * @param ended how its newest replay ended, other than well; empty while there is none under way
   *     or it is not decided
   */
  public record Left(DropName drop, Optional<String> ended) {}
}
