package org.finopshub.local.referential;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import org.finopshub.contract.referential.Referential;
import org.finopshub.contract.referential.Referential.ApplicationRule;
import org.finopshub.contract.referential.Referential.Domain;
import org.finopshub.contract.referential.Referential.Price;
import org.finopshub.contract.referential.Referential.PricingView;
import org.finopshub.contract.referential.Referential.Product;
import org.finopshub.contract.referential.Referential.UnitAlias;
import org.finopshub.local.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes and reads the tables of one version; each table's rows travel as one JSON array. */
final class ReferentialTables {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private final JdbcClient jdbc;

  ReferentialTables(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void write(Referential referential) {
    var version = referential.version();
    insert("insert-domains", version, referential.domains());
    insert("insert-products", version, referential.products());
    insert("insert-application-rules", version, referential.applicationRules());
    insert("insert-pricing-views", version, referential.pricingViews());
    insert("insert-prices", version, referential.prices());
    insert("insert-unit-aliases", version, referential.unitAliases());
  }

  Referential read(int version) {
    return new Referential(
        version,
        select("select-domains", version, Domain.class),
        select("select-products", version, Product.class),
        select("select-application-rules", version, ApplicationRule.class),
        select("select-pricing-views", version, PricingView.class),
        select("select-prices", version, Price.class),
        select("select-unit-aliases", version, UnitAlias.class));
  }

  private void insert(String statement, int version, List<? extends Record> rows) {
    jdbc.sql(SqlFile.beside(ReferentialTables.class, statement))
        .param("version", version)
        .param("rows", json(rows))
        .update();
  }

  private <T> List<T> select(String statement, int version, Class<T> row) {
    return jdbc.sql(SqlFile.beside(ReferentialTables.class, statement))
        .param("version", version)
        .query(row)
        .list();
  }

  private static String json(List<? extends Record> rows) {
    try {
      return JSON.writeValueAsString(rows);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("A referential row is not JSON", impossible);
    }
  }
}
