package org.finopshub.benchmarks.api;

import java.time.YearMonth;
import java.util.List;

/**
 * What readers of the group's hub ask most.
 *
 * @param address path and parameters
 * @param expected milliseconds the mission estimates, its upper figure
 */
public record Question(String name, String address, double expected) {

  /**
   * All of them about one month and one entity of it.
   *
   * <p>Source: mission, orders of magnitude.
   */
  public static List<Question> about(YearMonth period, String entityId) {
    var month = "period=" + period;
    var slice = month + "&entity=" + entityId;
    return List.of(
        new Question("dashboard", "/group/v1/dashboard?" + month, 250),
        new Question(
            "entity comparison",
            "/group/v1/entities/compare?from=%1$s&to=%1$s".formatted(period),
            300),
        new Question("24-month history", "/group/v1/history?" + month, 450),
        new Question("group to entities", "/group/v1/drill-down?" + month, 250),
        new Question("entity to domains", "/group/v1/drill-down?" + slice, 250),
        new Question(
            "domain to products", "/group/v1/drill-down?" + slice + "&domain=domain-03", 250),
        new Question(
            "product to applications",
            "/group/v1/drill-down?" + slice + "&domain=domain-03&product=product-080",
            250));
  }

  /** Those a slice's own figures answer, however many others there are. */
  public static List<Question> aboutSlice(YearMonth period, String entityId) {
    return about(period, entityId).stream()
        .filter(question -> question.address.contains("entity="))
        .toList();
  }
}
