package org.finopshub.local;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;
import org.finopshub.local.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Usage as intake leaves it: USD, of 2024-09 unless said otherwise, one source line each. */
public final class TestDelivery {
  private final JdbcClient jdbc;
  private final UUID deliveryId = UUID.randomUUID();
  private YearMonth period = TestMart.SEPTEMBER;

  TestDelivery(JdbcClient jdbc, String name) {
    this.jdbc = jdbc;
    jdbc.sql(SqlFile.beside(TestDelivery.class, "insert-delivery"))
        .param("delivery_id", deliveryId)
        .param("name", name)
        .update();
  }

  /** What follows is of another month. */
  public TestDelivery month(YearMonth other) {
    period = other;
    return this;
  }

  /** A product an application consumed. */
  public TestDelivery consumed(
      String application, String product, String quantity, String billedCost) {
    return line("application", application, product, "usage", quantity, billedCost, "USD");
  }

  /** A product without an application tag: the pool's. */
  public TestDelivery pooled(String product, String quantity, String billedCost) {
    return line("pool", null, product, "usage", quantity, billedCost, "USD");
  }

  public TestDelivery line(
      String attribution,
      String application,
      String product,
      String category,
      String quantity,
      String billedCost,
      String currency) {
    jdbc.sql(SqlFile.beside(TestDelivery.class, "insert-usage-line"))
        .param("period", period.atDay(1))
        .param("delivery_id", deliveryId)
        .param("attribution", attribution)
        .param("application", application)
        .param("domain", domain(product))
        .param("product", product)
        .param("category", category)
        .param("quantity", new BigDecimal(quantity))
        .param("billed_cost", new BigDecimal(billedCost))
        .param("currency", currency)
        .update();
    return this;
  }

  private static String domain(String product) {
    return "disk".equals(product) || "array".equals(product) ? "storage" : "compute";
  }
}
