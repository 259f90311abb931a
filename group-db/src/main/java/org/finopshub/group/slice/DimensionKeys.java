package org.finopshub.group.slice;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.group.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks up the integer keys of the dimensions, and gives new entities and applications theirs. */
@Component
class DimensionKeys {
  private static final String DOMAINS = sql("domain-keys.sql");
  private static final String PRODUCTS = sql("product-keys.sql");
  private static final String ADD_ENTITY = sql("add-entity.sql");
  private static final String ENTITY = sql("entity-key.sql");
  private static final String ADD_APPLICATIONS = sql("add-applications.sql");
  private static final String APPLICATIONS = sql("application-keys.sql");

  private final JdbcClient jdbc;
  private final TransactionTemplate ownTransaction;
  private final Clock clock;

  DimensionKeys(JdbcClient jdbc, PlatformTransactionManager transactionManager, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.ownTransaction = new TransactionTemplate(transactionManager);
    this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** The keys of every domain and product of the referential. */
  Catalogue catalogue() {
    var domains =
        jdbc.sql(DOMAINS).query(Key.class).list().stream()
            .collect(Collectors.toMap(Key::id, key -> (short) key.key()));
    var products =
        jdbc.sql(PRODUCTS).query(Key.class).list().stream()
            .collect(Collectors.toMap(Key::id, Key::key));
    return new Catalogue(domains, products);
  }

  /** Commits at once: an entity keeps its key whatever becomes of its first drop. */
  short entity(String entityId) {
    return ownTransaction.execute(
        tx -> {
          jdbc.sql(ADD_ENTITY).param("entity_id", entityId).update();
          return jdbc.sql(ENTITY).param("entity_id", entityId).query(Short.class).single();
        });
  }

  /**
   * The keys of those applications, each named once, new ones included. Commits at once, on a
   * connection of its own, because the import's own connection is in the middle of a COPY, and so
   * that two imports that meet the same new application never wait for each other.
   */
  Map<String, Integer> applications(String[] applicationIds) {
    return ownTransaction.execute(
        tx -> {
          var known = knownApplications(applicationIds);
          if (known.size() == applicationIds.length) {
            return known;
          }
          jdbc.sql(ADD_APPLICATIONS)
              .param("ids", applicationIds)
              .param("now", SqlTime.of(clock.instant()))
              .update();
          return knownApplications(applicationIds);
        });
  }

  private Map<String, Integer> knownApplications(String[] applicationIds) {
    return jdbc.sql(APPLICATIONS).param("ids", applicationIds).query(Key.class).list().stream()
        .collect(Collectors.toMap(Key::id, Key::key));
  }

  private static String sql(String fileName) {
    return SqlFile.beside(DimensionKeys.class, fileName);
  }

  /** What an import looks up before its first row. */
  record Catalogue(Map<String, Short> domains, Map<String, Integer> products) {}

  private record Key(String id, int key) {}
}
