package org.finopshub.group.currency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.finopshub.contract.json.ExactJson;
import org.finopshub.group.sql.SqlFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the exchange rates of every reading of the rate files that found them changed. */
@Component
public class ExchangeRates {
  private static final Logger log = LoggerFactory.getLogger(ExchangeRates.class);
  private static final String LOCK = sql("lock-rates.sql");
  private static final String CURRENT_VERSION = sql("current-rate-version.sql");
  private static final String ADD_VERSION = sql("add-rate-version.sql");
  private static final String SUPERSEDE = sql("supersede-rates.sql");
  private static final String ADD = sql("add-rates.sql");

  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;
  private final RateFiles files;
  private final Clock clock;

  ExchangeRates(
      JdbcClient jdbc,
      PlatformTransactionManager transactionManager,
      RateSource source,
      Clock clock) {
    this.jdbc = jdbc;
    this.transactions = new TransactionTemplate(transactionManager);
    this.files = new RateFiles(source);
    this.clock = clock;
  }

  /**
   * Takes the files in as a new version when their content is new. Frozen months keep theirs.
   *
   * @return the version that is current now
   * @throws InvalidRatesException listing every problem; the current version stays
   */
  public int take() {
    return transactions.execute(tx -> takeChanged());
  }

  private int takeChanged() {
    try {
      jdbc.sql(LOCK).query().singleRow();
      var contentSha256 = files.contentSha256();
      var current = jdbc.sql(CURRENT_VERSION).query(Version.class).optional();
      if (current.filter(known -> known.contentSha256().equals(contentSha256)).isPresent()) {
        return current.orElseThrow().number();
      }
      return keep(nextAfter(current), contentSha256);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int keep(int version, String contentSha256) throws IOException {
    var rates = files.read();
    var json = new String(ExactJson.write(rates), StandardCharsets.UTF_8);
    jdbc.sql(ADD_VERSION)
        .param("version", version)
        .param("content_sha256", contentSha256)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    jdbc.sql(SUPERSEDE).param("version", version).param("rates", json).update();
    int added = jdbc.sql(ADD).param("version", version).param("rates", json).update();
    log.debug(
        "Took version {} of the exchange rates: {} in all, {} new", version, rates.size(), added);
    return version;
  }

  private static int nextAfter(Optional<Version> current) {
    return current.map(Version::number).orElse(0) + 1;
  }

  private static String sql(String fileName) {
    return SqlFile.beside(ExchangeRates.class, fileName);
  }

  private record Version(int number, String contentSha256) {}
}
