package org.finopshub.group.publication;

import com.nimbusds.jose.jwk.ECKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.finopshub.contract.referential.InvalidReferentialException;
import org.finopshub.contract.referential.ReferentialBundle;
import org.finopshub.contract.referential.ReferentialFiles;
import org.finopshub.group.ingestion.GroupEntities;
import org.finopshub.group.ingestion.GroupEntity;
import org.finopshub.group.outbox.ReferentialOutbox;
import org.finopshub.group.referential.ReferentialSource;
import org.finopshub.group.referential.ReferentialStore;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes the referential's files: a version when their content is new, one signed bundle of it,
 * and one to be handed to each entity. Repeating it changes nothing.
 *
 * <p>Source: mission R2.
 */
@Component
public class ReferentialPublication {
  private static final String OWE = SqlFile.beside(ReferentialPublication.class, "owe-version.sql");

  private final ReferentialSource source;
  private final ReferentialStore store;
  private final Bundles bundles;
  private final PublicationSettings settings;
  private final GroupEntities entities;
  private final ReferentialOutbox outbox;
  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;
  private final Clock clock;

  ReferentialPublication(
      ReferentialSource source,
      ReferentialStore store,
      Bundles bundles,
      PublicationSettings settings,
      GroupEntities entities,
      ReferentialOutbox outbox,
      JdbcClient jdbc,
      PlatformTransactionManager transactionManager,
      Clock clock) {
    this.source = source;
    this.store = store;
    this.bundles = bundles;
    this.settings = settings;
    this.entities = entities;
    this.outbox = outbox;
    this.jdbc = jdbc;
    this.transactions = new TransactionTemplate(transactionManager);
    this.clock = clock;
  }

  /**
   * Publishes the files as they are now, in one transaction.
   *
   * @throws InvalidReferentialException listing every problem; the version before stays current
   */
  public Publication publish() {
    try {
      var files = ReferentialFiles.in(source.directory());
      return transactions.execute(tx -> publish(files));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Publication publish(ReferentialFiles files) {
    int version = store.take(files);
    return settings
        .signingKey()
        .map(key -> publish(version, files, key))
        .orElseGet(() -> new Publication(version, files.contentHash(), null, List.of()));
  }

  private Publication publish(int version, ReferentialFiles files, ECKey key) {
    var publishedAt = bundles.publishedAt(version).orElseGet(() -> bundle(version, files, key));
    var owedTo =
        jdbc.sql(OWE)
            .param("version", version)
            .param(
                "entity_ids",
                entities.all().stream().map(GroupEntity::entityId).toArray(String[]::new))
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .query(String.class)
            .list();
    owedTo.forEach(entityId -> outbox.owe(entityId, version));
    return new Publication(version, files.contentHash(), publishedAt, owedTo);
  }

  private Instant bundle(int version, ReferentialFiles files, ECKey key) {
    var bundle = ReferentialBundle.of(version, clock.instant(), files);
    var zip = bundle.zip();
    bundles.add(bundle, zip, ReferentialBundle.sign(zip, key));
    return bundle.publishedAt();
  }
}
