package org.finopshub.portal.group;

import java.time.Clock;
import java.time.YearMonth;
import org.finopshub.group.access.EntityScopes;
import org.finopshub.group.period.EntityCalendar;
import org.finopshub.group.period.EntityCalendars;
import org.finopshub.group.period.EntityMonth;
import org.finopshub.group.period.MonthReport;
import org.finopshub.group.period.MonthState;
import org.finopshub.group.period.MonthStates;
import org.finopshub.group.period.WrongMonthStateException;
import org.finopshub.portal.access.Callers;
import org.finopshub.portal.problem.RefusedRequestException;
import org.finopshub.portal.query.QueryParameters;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Closes and reopens months for a caller, who is named with the decision, by API or page. */
@Component
@Profile("group")
public final class MonthDecisions {
  private final MonthStates months;
  private final MonthReport report;
  private final EntityCalendars calendars;
  private final Callers callers;
  private final Clock clock;

  MonthDecisions(
      MonthStates months,
      MonthReport report,
      EntityCalendars calendars,
      Callers callers,
      Clock clock) {
    this.months = months;
    this.report = report;
    this.calendars = calendars;
    this.callers = callers;
    this.clock = clock;
  }

  /**
   * Closes a month that is over.
   *
   * @return the month as it stands now
   * @throws RefusedRequestException when there is no such month, it is not over, or closed already
   */
  public EntityMonth close(String entity, String period, String reason) {
    var month = month(entity, period);
    if (!month.isBefore(YearMonth.from(clock.instant().atZone(calendar(entity).timeZone())))) {
      throw RefusedRequestException.conflict(
          "month-not-over", "period", period, "a month that is over");
    }
    return changed(entity, month, MonthState.CLOSED, reason);
  }

  /**
   * Reopens a month that is closed.
   *
   * @return the month as it stands now
   * @throws RefusedRequestException when there is no such month, or it is not closed
   */
  public EntityMonth reopen(String entity, String period, String reason) {
    return changed(entity, month(entity, period), MonthState.REOPENED, reason);
  }

  private EntityMonth changed(String entity, YearMonth period, MonthState to, String reason) {
    String by = callers.current().name();
    try {
      if (to == MonthState.CLOSED) {
        months.close(entity, period, by, reason);
      } else {
        months.reopen(entity, period, by, reason);
      }
      return report.month(entity, period).orElseThrow();
    } catch (WrongMonthStateException standing) {
      throw RefusedRequestException.conflict(
          standing.found() == MonthState.CLOSED ? "already-closed" : "not-closed",
          "period",
          period.toString(),
          to == MonthState.CLOSED ? "a month that is not closed" : "a month that is closed");
    }
  }

  private YearMonth month(String entity, String period) {
    var month = QueryParameters.parseMonth("period", period);
    if (!calendars.byEntity().containsKey(entity) || !EntityScopes.current().covers(entity)) {
      throw RefusedRequestException.notFound("entity", entity, "an entity of the group");
    }
    if (!calendar(entity).expects(month)) {
      throw RefusedRequestException.notFound(
          "period", period, "a month that the entity's calendar expects");
    }
    return month;
  }

  private EntityCalendar calendar(String entity) {
    return calendars.byEntity().get(entity);
  }
}
