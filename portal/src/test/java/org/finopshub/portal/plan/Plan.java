package org.finopshub.portal.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a statement was planned to do. */
record Plan(String statement, List<Scan> scans) {

  /** One relation is read, in one way; {@code kind} is EXPLAIN's. */
  record Scan(String kind, String relation) {}

  static Plan of(JsonNode explained) {
    return new Plan(
        explained.path("Query Text").asText(), scans(explained.path("Plan")).distinct().toList());
  }

  /** The statement's first line, and what it reads. */
  String title() {
    return statement.lines().findFirst().orElse("") + " " + scans;
  }

  boolean readsFacts() {
    return scans.stream().anyMatch(scan -> scan.relation.startsWith("fact_charge"));
  }

  /** Reads a month of facts to find some of it. */
  boolean readsAllFacts() {
    return scans.stream()
        .anyMatch(scan -> scan.kind.equals("Seq Scan") && scan.relation.startsWith("fact_charge"));
  }

  /** Reads all of a rollup to find some of it. */
  boolean scansWholeRollup() {
    return scans.stream()
        .anyMatch(
            scan ->
                scan.kind.equals("Seq Scan")
                    && List.of("product_month", "application_month", "domain_application_month")
                        .contains(scan.relation));
  }

  private static Stream<Scan> scans(JsonNode node) {
    var below = StreamSupport.stream(node.path("Plans").spliterator(), false).flatMap(Plan::scans);
    return node.has("Relation Name")
        ? Stream.concat(
            Stream.of(
                new Scan(node.path("Node Type").asText(), node.path("Relation Name").asText())),
            below)
        : below;
  }
}
