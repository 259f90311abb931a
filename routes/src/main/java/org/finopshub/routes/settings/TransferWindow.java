package org.finopshub.routes.settings;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.text.ParseException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.quartz.CronExpression;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When drops may be transferred: in each second that one of the expressions covers.
 *
 * @param open Quartz cron expressions as ranges of time: {@code * * 20-23,0-5 ? * MON-FRI}
 * @param timeZone whose clock they are of
 */
public record TransferWindow(
    @DefaultValue("* * * * * ?") @NotEmpty(message = Allowed.NOT_EMPTY) List<String> open,
    @DefaultValue("UTC") @NotNull(message = Allowed.REQUIRED) ZoneId timeZone) {

  @AssertTrue(message = "open: a list of Quartz cron expressions such as '* * 20-23 ? * *'")
  boolean isOpenCronExpressions() {
    return open == null || open.stream().allMatch(CronExpression::isValidExpression);
  }

  public boolean isOpenAt(Instant moment) {
    return open.stream().anyMatch(range -> covers(range, moment));
  }

  private boolean covers(String range, Instant moment) {
    try {
      var expression = new CronExpression(range);
      expression.setTimeZone(TimeZone.getTimeZone(timeZone));
      return expression.isSatisfiedBy(Date.from(moment));
    } catch (ParseException validatedBefore) {
      throw new IllegalStateException(validatedBefore);
    }
  }
}
