package org.finopshub.local.synchronisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.finopshub.contract.conformity.ConformityFile;
import org.finopshub.local.LocalEntity;
import org.finopshub.local.conformity.LocalConformity;
import org.finopshub.local.export.ExportSettings;
import org.finopshub.local.referential.OfficialReferential;
import org.finopshub.local.referential.ReferentialStore;
import org.finopshub.local.sql.SqlFile;
import org.finopshub.local.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the entity owes the group since a synchronisation: its signed word on what it holds. */
@Component
public final class OwedAnswers {
  private final LocalEntity entity;
  private final ReferentialStore store;
  private final LocalConformity conformity;
  private final ExportSettings settings;
  private final JdbcClient jdbc;
  private final Clock clock;

  public OwedAnswers(
      LocalEntity entity,
      ReferentialStore store,
      LocalConformity conformity,
      ExportSettings settings,
      JdbcClient jdbc,
      Clock clock) {
    this.entity = entity;
    this.store = store;
    this.conformity = conformity;
    this.settings = settings;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Joins the caller's transaction. */
  void owe(int officialVersion) {
    jdbc.sql(SqlFile.beside(OwedAnswers.class, "owe-answer"))
        .param("official_version", officialVersion)
        .param("owed_at", SqlTime.of(clock.instant()))
        .update();
  }

  /**
   * Writes the answer that is due, about the newest version held; older ones need none any more.
   * What was written once is given again until it is sent.
   */
  public Optional<Answer> due() {
    var due =
        jdbc.sql(SqlFile.beside(OwedAnswers.class, "answer-due")).query(Integer.class).optional();
    return due.isEmpty() ? Optional.empty() : store.official().map(this::write);
  }

  /** Closes what an answer answers. */
  public void sent(Answer answer) throws IOException {
    jdbc.sql(SqlFile.beside(OwedAnswers.class, "answer-sent"))
        .param("official_version", answer.officialVersion())
        .param("sent_at", SqlTime.of(clock.instant()))
        .update();
    for (var file : answer.filesInUploadOrder()) {
      Files.deleteIfExists(file);
    }
  }

  private Answer write(OfficialReferential held) {
    var directory = settings.outgoingDirectory().resolve("referential");
    var report = ConformityFile.ofReferential(entity.entityId(), held.version());
    var files =
        List.of(directory.resolve(ConformityFile.signatureOf(report)), directory.resolve(report));
    if (!files.stream().allMatch(Files::isRegularFile)) {
      write(directory, report);
    }
    return new Answer(held.version(), files);
  }

  private void write(Path directory, String file) {
    try {
      Files.createDirectories(directory);
      ConformityFile.write(directory, file, conformity.checkSynchronised(), settings.signingKey());
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot write " + file, failure);
    }
  }

  /**
   * An answer on disk.
   *
   * @param filesInUploadOrder the signature, then the report
   */
  public record Answer(int officialVersion, List<Path> filesInUploadOrder) {}
}
