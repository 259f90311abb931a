package org.finopshub.local.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import org.finopshub.local.TestMart;
import org.finopshub.local.report.ApplicationReport;
import org.finopshub.local.report.KnownApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ApplicationCatalogIT {
  private static final String CRM =
      """
      {"kind": "Component",
       "metadata": {"name": "crm", "namespace": "sales", "uid": "1",
                    "annotations": {"finopshub.org/application-id": "app-crm"}},
       "spec": {"type": "service", "lifecycle": "production", "owner": "group:default/sales",
                "system": "customer"}}""";
  private static final String SHOP =
      """
      {"kind": "Component", "metadata": {"name": "shop", "annotations": {"a": "b"}}}""";

  private final TestMart mart = TestMart.create();
  private final ApplicationCatalog catalog = mart.bean(ApplicationCatalog.class);

  @AfterEach
  void close() {
    mart.close();
  }

  @Test
  void anApplicationIsNamedByItsAnnotationElseByItsName() throws IOException {
    readCatalog(CRM, SHOP);

    var now = Instant.parse("2024-10-05T02:00:00Z");
    assertThat(mart.bean(ApplicationReport.class).applications(10, 0))
        .containsExactly(
            new KnownApplication(
                "app-crm",
                "component:sales/crm",
                "group:default/sales",
                "customer",
                "production",
                now,
                now,
                null),
            new KnownApplication(
                "shop", "component:default/shop", null, null, null, now, now, null));
  }

  @Test
  void whatTheCatalogNoLongerHasIsMarkedAndComesBackWithIt() throws IOException {
    readCatalog(CRM, SHOP);
    mart.clock.goOn(Duration.ofDays(1));
    readCatalog(CRM);

    assertThat(goneAt("shop")).isEqualTo(Instant.parse("2024-10-06T02:00:00Z"));
    assertThat(goneAt("app-crm")).isNull();

    mart.clock.goOn(Duration.ofDays(1));
    readCatalog(CRM, SHOP);

    assertThat(goneAt("shop")).isNull();
  }

  @Test
  void aReadingThatBreaksOffMarksNothing() throws IOException {
    readCatalog(CRM, SHOP);
    mart.clock.goOn(Duration.ofDays(1));

    catalog.take(catalog.begin(), page("\"next\"", CRM));

    assertThat(goneAt("shop")).isNull();
  }

  @Test
  void anEmptyCatalogIsBrokenRatherThanAbandoned() throws IOException {
    var reading = catalog.take(catalog.begin(), page(null));

    assertThat(reading.hasNext()).isFalse();
    assertThatThrownBy(() -> catalog.finish(reading)).hasMessageContaining("no component");
  }

  @Test
  void pagesThatLeadInACircleEnd() throws IOException {
    var second = catalog.take(catalog.begin(), page("\"again\"", CRM));

    assertThatThrownBy(() -> catalog.take(second, page("\"again\"", SHOP)))
        .hasMessage("The catalog's pages do not end: page 2 leads to itself");
  }

  @Test
  void somethingElseThanAPageIsRefused() {
    assertThatThrownBy(() -> catalog.take(catalog.begin(), stream("<html>")))
        .hasMessage("The catalog's answer is no page of it");
    assertThatThrownBy(() -> catalog.take(catalog.begin(), stream("{}")))
        .hasMessage("The catalog's answer has no items");
  }

  @Test
  void aCursorIsEncodedAndTheFilterIsTheFirstPages() throws IOException {
    assertThat(catalog.begin().query(500))
        .startsWith("limit=500&fields=")
        .endsWith("&filter=kind=component&orderField=metadata.uid,asc");
    assertThat(catalog.take(catalog.begin(), page("\"a+/=\"", CRM)).query(500))
        .endsWith("&cursor=a%2B%2F%3D");
  }

  private void readCatalog(String... components) throws IOException {
    catalog.finish(catalog.take(catalog.begin(), page(null, components)));
  }

  private Instant goneAt(String applicationId) {
    return mart.bean(ApplicationReport.class).applications(10, 0).stream()
        .filter(application -> application.applicationId().equals(applicationId))
        .findFirst()
        .orElseThrow()
        .goneAt();
  }

  private static InputStream page(String nextCursor, String... components) {
    return stream(
        """
        {"items": [%s], "totalItems": %d, "pageInfo": {"nextCursor": %s, "prevCursor": "x"}}"""
            .formatted(String.join(",", components), components.length, nextCursor));
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }
}
