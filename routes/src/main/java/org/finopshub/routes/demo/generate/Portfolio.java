package org.finopshub.routes.demo.generate;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The applications of one entity, by the entity's own ids; the first ones use the most. */
final class Portfolio {
  private static final List<String> NOUNS =
      List.of(
          "billing",
          "crm",
          "claims",
          "catalogue",
          "ledger",
          "payroll",
          "portal",
          "pricing",
          "search",
          "shipping",
          "treasury",
          "identity",
          "loyalty",
          "archive",
          "routing",
          "planning",
          "reporting",
          "messaging",
          "fraud",
          "inventory");
  private static final List<String> SANDBOXES = List.of("sandbox-blue", "sandbox-green");

  private final Skew<String> applications;

  Portfolio(String entityId, int applications) {
    var prefix = entityId.substring(0, 3);
    this.applications =
        Skew.zipf(
            Stream.concat(
                    IntStream.range(0, applications).mapToObj(index -> id(prefix, index)),
                    SANDBOXES.stream())
                .toList());
  }

  String draw(Draws draws) {
    return applications.draw(draws);
  }

  private static String id(String prefix, int index) {
    return "%s-%s-%04d".formatted(prefix, NOUNS.get(index % NOUNS.size()), index + 1);
  }
}
