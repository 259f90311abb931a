package org.finopshub.routes.settings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finopshub.group.alert.Severity;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who hears of alerts, and when: {@code hub.group.alerts}.
 *
 * @param referentialBehindAfter how long an entity may lack a published version
 */
@Validated
@ConfigurationProperties(prefix = "hub.group.alerts", ignoreUnknownFields = false)
public record AlertSettings(
    @NotEmpty(message = Allowed.NOT_EMPTY) List<@Valid Channel> channels,
    @NotNull(message = Allowed.REQUIRED) Duration referentialBehindAfter) {

  @AssertTrue(message = "channels: each name once")
  boolean isEachNameOnce() {
    return channels == null || names().distinct().count() == channels.size();
  }

  @AssertTrue(message = "channels: a second that is another channel, and no circle of them")
  boolean isEverySecondThere() {
    return channels == null || channels.stream().allMatch(this::endsSomewhere);
  }

  private Stream<String> names() {
    return channels.stream().map(Channel::name);
  }

  private boolean endsSomewhere(Channel from) {
    var byName = channels.stream().collect(Collectors.toMap(Channel::name, c -> c, (a, b) -> a));
    var seen = new HashSet<String>();
    var channel = from;
    while (channel != null && channel.second() != null) {
      if (!seen.add(channel.name()) || !byName.containsKey(channel.second())) {
        return false;
      }
      channel = byName.get(channel.second());
    }
    return true;
  }

  /** How a channel reaches people. */
  public enum Kind {
    LOG,
    EMAIL,
    WEBHOOK,
    SLACK
  }

  /**
   * One channel; {@code kind} says which of {@code email} and {@code webhook} it needs.
   *
   * @param name notices wait under it until they are delivered
   * @param minimumSeverity the least it is told of
   * @param second the channel that is told while this one is down; it is told of nothing else
   */
  public record Channel(
      @NotNull(message = Allowed.REQUIRED)
          @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,62}", message = "lower-case letters, digits, -")
          String name,
      @NotNull(message = "one of log, email, webhook, slack") Kind kind,
      @DefaultValue("warning") Severity minimumSeverity,
      String second,
      @Valid EmailSettings email,
      @Valid WebhookSettings webhook) {

    @AssertTrue(message = "email for a channel of kind email, webhook for kinds webhook and slack")
    boolean isAsItsKindNeeds() {
      return kind == null
          || switch (kind) {
            case LOG -> email == null && webhook == null;
            case EMAIL -> email != null && webhook == null;
            case WEBHOOK, SLACK -> email == null && webhook != null;
          };
    }
  }
}
