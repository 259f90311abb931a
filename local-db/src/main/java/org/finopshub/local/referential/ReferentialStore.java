package org.finopshub.local.referential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.finopshub.contract.referential.InvalidReferentialException;
import org.finopshub.contract.referential.Referential;
import org.finopshub.contract.referential.ReferentialFiles;
import org.finopshub.local.sql.SqlFile;
import org.finopshub.local.sql.SqlTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps every version of the referential; the highest is the current one.
 *
 * <p>Source: mission R1.
 */
@Component
public final class ReferentialStore {
  private static final Logger log = LoggerFactory.getLogger(ReferentialStore.class);

  private final ReferentialSource source;
  private final JdbcClient jdbc;
  private final TransactionOperations transactions;
  private final Clock clock;
  private final ReferentialTables tables;
  private volatile Referential lastRead;

  public ReferentialStore(
      ReferentialSource source, JdbcClient jdbc, TransactionOperations transactions, Clock clock) {
    this.source = source;
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.clock = clock;
    this.tables = new ReferentialTables(jdbc);
  }

  /**
   * Loads the source's files as a new version when their content differs from the current one's.
   *
   * @return the current version
   * @throws InvalidReferentialException listing every problem; the version before stays current
   */
  public int load() {
    try {
      var contentHash = ReferentialFiles.contentHash(source.directory());
      return transactions.execute(status -> loadIfNew(contentHash));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * The highest version.
   *
   * @throws NoReferentialException when none was loaded yet
   */
  public Referential current() {
    return version(latestVersion());
  }

  /**
   * A version that was loaded once.
   *
   * @throws NoReferentialException when it was not
   */
  public Referential version(int version) {
    var known = lastRead;
    if (known == null || known.version() != version) {
      if (hashOf(version) == null) {
        throw new NoReferentialException();
      }
      known = tables.read(version);
      lastRead = known;
    }
    return known;
  }

  private int loadIfNew(String contentHash) {
    jdbc.sql(SqlFile.beside(ReferentialStore.class, "lock-referential")).query().singleRow();
    var latest = latestVersion();
    if (contentHash.equals(hashOf(latest))) {
      return latest;
    }
    var referential = read(latest + 1);
    jdbc.sql(SqlFile.beside(ReferentialStore.class, "insert-referential"))
        .param("version", referential.version())
        .param("content_hash", contentHash)
        .param("loaded_at", SqlTime.of(clock.instant()))
        .update();
    tables.write(referential);
    log.info(
        "Loaded referential version {}: {} products", latest + 1, referential.products().size());
    return referential.version();
  }

  private Referential read(int version) {
    try {
      return ReferentialFiles.read(source.directory(), version);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private int latestVersion() {
    return jdbc.sql(SqlFile.beside(ReferentialStore.class, "latest-version"))
        .query(Integer.class)
        .single();
  }

  private String hashOf(int version) {
    return jdbc.sql(SqlFile.beside(ReferentialStore.class, "content-hash"))
        .param("version", version)
        .query(String.class)
        .optional()
        .orElse(null);
  }
}
