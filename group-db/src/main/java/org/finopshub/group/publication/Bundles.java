package org.finopshub.group.publication;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.finopshub.contract.referential.ReferentialBundle;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The signed bundle of every published version. */
@Component
class Bundles {
  private static final String ADD = SqlFile.beside(Bundles.class, "add-bundle.sql");
  private static final String PUBLISHED = SqlFile.beside(Bundles.class, "bundle-published.sql");
  private static final String BUNDLE = SqlFile.beside(Bundles.class, "bundle.sql");

  private final JdbcClient jdbc;

  Bundles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** When a version was published. */
  Optional<Instant> publishedAt(int version) {
    return jdbc.sql(PUBLISHED)
        .param("version", version)
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  void add(ReferentialBundle bundle, byte[] zip, String signature) {
    jdbc.sql(ADD)
        .param("version", bundle.version())
        .param("published_at", bundle.publishedAt().atOffset(ZoneOffset.UTC))
        .param("zip", zip)
        .param("signature", signature)
        .update();
  }

  SignedZip get(int version) {
    return jdbc.sql(BUNDLE).param("version", version).query(SignedZip.class).single();
  }

  /** A bundle as it is sent. */
  record SignedZip(byte[] zip, String signature) {}
}
