package org.finopshub.portal.backstage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one side of the hub answers the plugin with.
 *
 * <p>Units: one currency, the side's own; what cannot be shown in it is named by {@link #alerts}.
 */
public interface CostInsights {

  /** The last day of the newest month that is whole. */
  LocalDate lastCompleteDay();

  List<Group> groups();

  List<Project> projects(String group);

  /** By domain. */
  List<IntervalRow> groupCosts(String group, Intervals intervals);

  /** By domain. */
  List<IntervalRow> projectCosts(String project, Intervals intervals);

  /**
   * The application a component of the software catalog is.
   *
   * @param reference such as {@code component:default/crm}
   */
  Optional<String> application(String reference);

  /** One domain's, by application. */
  List<IntervalRow> productCosts(
      String product, String group, Optional<String> project, Intervals intervals);

  List<Alert> alerts(String group);
}
