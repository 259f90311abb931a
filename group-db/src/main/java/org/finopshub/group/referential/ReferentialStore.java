package org.finopshub.group.referential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.finopshub.contract.json.ExactJson;
import org.finopshub.contract.referential.InvalidReferentialException;
import org.finopshub.contract.referential.Referential;
import org.finopshub.contract.referential.ReferentialFiles;
import org.finopshub.group.pricing.PriceLists;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps every version of the official referential and the dimensions of the newest. */
@Component
public class ReferentialStore {
  private static final String LOCK = sql("lock-referential.sql");
  private static final String CURRENT_VERSION = sql("current-version.sql");
  private static final String CONTENT = sql("version-content.sql");
  private static final String CHANGED_UNITS = sql("changed-units.sql");
  private static final String ADD_VERSION = sql("add-version.sql");
  private static final List<String> DIMENSIONS =
      List.of(
          sql("update-domains.sql"),
          sql("add-domains.sql"),
          sql("update-products.sql"),
          sql("add-products.sql"));

  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;
  private final ReferentialSource source;
  private final PriceLists prices;
  private final AtomicReference<Referential> newest = new AtomicReference<>();

  ReferentialStore(
      JdbcClient jdbc,
      PlatformTransactionManager transactionManager,
      ReferentialSource source,
      PriceLists prices) {
    this.jdbc = jdbc;
    this.transactions = new TransactionTemplate(transactionManager);
    this.source = source;
    this.prices = prices;
  }

  /**
   * Takes the files in as a new version when their content is new.
   *
   * @return the version that is current now
   * @throws InvalidReferentialException listing every problem; the current version stays
   */
  public int load() {
    return transactions.execute(tx -> takeFilesAndPrices());
  }

  /**
   * The newest version.
   *
   * @throws IllegalStateException when none was ever loaded
   */
  public Referential current() {
    var version =
        currentVersion()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "No referential was ever loaded: load %s first"
                            .formatted(source.directory())));
    return newest.updateAndGet(
        known ->
            known != null && known.version() == version.number() ? known : read(version.number()));
  }

  /** Prices are taken of a known version too: a ledger older than its price tables has none. */
  private int takeFilesAndPrices() {
    int version = takeFiles();
    prices.take(version);
    return version;
  }

  private int takeFiles() {
    try {
      jdbc.sql(LOCK).query().singleRow();
      String contentSha256 = ReferentialFiles.contentHash(source.directory());
      var current = currentVersion();
      if (current.filter(known -> known.contentSha256().equals(contentSha256)).isPresent()) {
        return current.orElseThrow().number();
      }
      int next = current.map(Version::number).orElse(0) + 1;
      keep(ReferentialFiles.read(source.directory(), next), contentSha256);
      return next;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void keep(Referential referential, String contentSha256) {
    jdbc.sql(ADD_VERSION)
        .param("version", referential.version())
        .param("content_sha256", contentSha256)
        .param("content", new String(ExactJson.write(referential), StandardCharsets.UTF_8))
        .update();
    var changedUnits =
        jdbc.sql(CHANGED_UNITS).param("version", referential.version()).query(String.class).list();
    if (!changedUnits.isEmpty()) {
      throw new InvalidReferentialException(changedUnits);
    }
    DIMENSIONS.forEach(sql -> jdbc.sql(sql).param("version", referential.version()).update());
  }

  private Optional<Version> currentVersion() {
    return jdbc.sql(CURRENT_VERSION).query(Version.class).optional();
  }

  private Referential read(int version) {
    String content = jdbc.sql(CONTENT).param("version", version).query(String.class).single();
    return ExactJson.read(content.getBytes(StandardCharsets.UTF_8), Referential.class);
  }

  private static String sql(String fileName) {
    return SqlFile.beside(ReferentialStore.class, fileName);
  }

  private record Version(int number, String contentSha256) {}
}
