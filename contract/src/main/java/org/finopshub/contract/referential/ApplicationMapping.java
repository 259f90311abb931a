package org.finopshub.contract.referential;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.finopshub.contract.referential.Referential.ApplicationRule;

/** Turns an entity's own application ids into the group's. */
public final class ApplicationMapping {
  private static final Comparator<Rule> FIRST_TO_APPLY =
      Comparator.comparing((Rule r) -> r.source().priority())
          .reversed()
          .thenComparing(r -> r.source().match())
          .thenComparing(r -> -r.source().localApplicationId().length());

  private final List<Rule> rules;

  public ApplicationMapping(String entityId, List<ApplicationRule> rules) {
    this.rules =
        rules.stream()
            .filter(r -> r.entityId().equals("*") || r.entityId().equals(entityId))
            .map(Rule::new)
            .sorted(FIRST_TO_APPLY)
            .toList();
  }

  /** The group's id for a local one on a day; empty when no rule applies. */
  public Optional<String> groupApplication(String localApplicationId, LocalDate on) {
    return rules.stream()
        .filter(r -> r.appliesOn(on) && r.matches(localApplicationId))
        .findFirst()
        .map(r -> r.source().applicationId().replace("$0", localApplicationId));
  }

  /** Whether a slice of that entity may carry this group id: a rule's target, or unallocated. */
  public boolean knows(String applicationId, LocalDate on) {
    return applicationId.equals(Referential.UNALLOCATED)
        || rules.stream().anyMatch(r -> r.appliesOn(on) && r.leadsTo(applicationId));
  }

  private record Rule(ApplicationRule source, Pattern pattern) {
    Rule(ApplicationRule source) {
      this(source, Pattern.compile(regex(source), Pattern.DOTALL));
    }

    boolean appliesOn(LocalDate day) {
      return (source.validFrom() == null || !day.isBefore(source.validFrom()))
          && (source.validTo() == null || !day.isAfter(source.validTo()));
    }

    boolean matches(String localId) {
      return pattern.matcher(localId).matches();
    }

    /** A target {@code team-$0} leads to every id that is "team-" followed by a local id. */
    boolean leadsTo(String groupId) {
      var target = source.applicationId();
      var hole = target.indexOf("$0");
      if (hole < 0) {
        return target.equals(groupId);
      }
      var before = target.substring(0, hole);
      var after = target.substring(hole + 2);
      return groupId.length() >= before.length() + after.length()
          && groupId.startsWith(before)
          && groupId.endsWith(after)
          && matches(groupId.substring(before.length(), groupId.length() - after.length()));
    }

    private static String regex(ApplicationRule rule) {
      return switch (rule.match()) {
        case EXACT -> Pattern.quote(rule.localApplicationId());
        case PREFIX -> Pattern.quote(rule.localApplicationId()) + ".*";
        case PATTERN -> rule.localApplicationId();
      };
    }
  }
}
