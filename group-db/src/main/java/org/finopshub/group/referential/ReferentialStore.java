package org.finopshub.group.referential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.finopshub.contract.json.ExactJson;
import org.finopshub.contract.referential.InvalidReferentialException;
import org.finopshub.contract.referential.Referential;
import org.finopshub.contract.referential.ReferentialEvolution;
import org.finopshub.contract.referential.ReferentialFiles;
import org.finopshub.group.pricing.PriceLists;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps every version of the official referential, the dimensions of the newest, and the crosswalk
 * of all.
 *
 * <p>Source: mission R1.
 */
@Component
public class ReferentialStore {
  private static final String LOCK = sql("lock-referential.sql");
  private static final String CONTENT = sql("version-content.sql");
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
  private final Crosswalk crosswalk;
  private final CurrentVersion currentVersion;
  private final Clock clock;
  private final VersionMemory memory = new VersionMemory();

  ReferentialStore(
      JdbcClient jdbc,
      PlatformTransactionManager transactionManager,
      ReferentialSource source,
      PriceLists prices,
      Clock clock) {
    this.jdbc = jdbc;
    this.transactions = new TransactionTemplate(transactionManager);
    this.source = source;
    this.prices = prices;
    this.crosswalk = new Crosswalk(jdbc);
    this.currentVersion = new CurrentVersion(jdbc);
    this.clock = clock;
  }

  /**
   * Takes the source's files in as a new version when their content is new.
   *
   * @return the version that is current now
   * @throws InvalidReferentialException listing every problem; the current version stays
   */
  public int load() {
    try {
      return take(ReferentialFiles.in(source.directory()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Takes files in as a new version when their content is new; joins the caller's transaction.
   *
   * @return the version that is current now
   * @throws InvalidReferentialException listing every problem of the files, or everything they do
   *     to the current version that no version may do; the current version stays
   */
  public int take(ReferentialFiles files) {
    return transactions.execute(
        tx -> {
          int version = takeContent(files);
          // Of a known version too: a ledger older than these tables has nothing in them.
          prices.take(version);
          crosswalk.take(version);
          return version;
        });
  }

  /**
   * The newest version.
   *
   * @throws IllegalStateException when none was ever loaded
   */
  public Referential current() {
    var version =
        currentVersion
            .read()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "No referential was ever loaded: load %s first"
                            .formatted(source.directory())));
    return version(version.number()).orElseThrow();
  }

  /** A version that was loaded once. */
  public Optional<Referential> version(int version) {
    return memory.get(version, this::read);
  }

  private int takeContent(ReferentialFiles files) {
    jdbc.sql(LOCK).query().singleRow();
    var current = currentVersion.read();
    if (current.filter(known -> known.contentSha256().equals(files.contentHash())).isPresent()) {
      return current.orElseThrow().number();
    }
    var next = files.referential(current.map(CurrentVersion.Version::number).orElse(0) + 1);
    var problems =
        current
            .flatMap(known -> read(known.number()))
            .map(known -> ReferentialEvolution.problems(known, next))
            .orElse(List.of());
    if (!problems.isEmpty()) {
      throw new InvalidReferentialException(problems);
    }
    keep(next, files.contentHash());
    return next.version();
  }

  private void keep(Referential referential, String contentSha256) {
    jdbc.sql(ADD_VERSION)
        .param("version", referential.version())
        .param("content_sha256", contentSha256)
        .param("content", new String(ExactJson.write(referential), StandardCharsets.UTF_8))
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    DIMENSIONS.forEach(sql -> jdbc.sql(sql).param("version", referential.version()).update());
  }

  private Optional<Referential> read(int version) {
    return jdbc.sql(CONTENT)
        .param("version", version)
        .query(String.class)
        .optional()
        .map(json -> ExactJson.read(json.getBytes(StandardCharsets.UTF_8), Referential.class));
  }

  private static String sql(String fileName) {
    return SqlFile.beside(ReferentialStore.class, fileName);
  }
}
