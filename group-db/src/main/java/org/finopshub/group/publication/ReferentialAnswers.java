package org.finopshub.group.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.finopshub.contract.conformity.ConformityFile;
import org.finopshub.contract.conformity.ConformityReport;
import org.finopshub.contract.conformity.ReceivedConformity;
import org.finopshub.contract.conformity.ReceivedConformity.Distrusted;
import org.finopshub.contract.conformity.ReceivedConformity.Trusted;
import org.finopshub.contract.conformity.ReceivedConformity.Unusable;
import org.finopshub.group.alert.AlertLedger;
import org.finopshub.group.alert.Cause;
import org.finopshub.group.alert.Severity;
import org.finopshub.group.conformity.SynchronisedConformity;
import org.finopshub.group.ingestion.EntityKeys;
import org.finopshub.group.ingestion.FileMove;
import org.finopshub.group.ingestion.IntakeSettings;
import org.finopshub.group.ingestion.Quarantine;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the entities' answers to published versions: who holds which, and how it diverges.
 *
 * <p>Files: a good answer goes to {@code <archive>/entity_id=<id>/referential/checked_at=<time>/},
 * another to the quarantine, with its reason.
 */
@Component
public class ReferentialAnswers {
  private static final String NOTE = SqlFile.beside(ReferentialAnswers.class, "note-answer.sql");

  private final EntityKeys keys;
  private final IntakeSettings settings;
  private final Quarantine quarantine;
  private final AlertLedger alerts;
  private final SynchronisedConformity conformity;
  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;
  private final Clock clock;

  ReferentialAnswers(
      EntityKeys keys,
      IntakeSettings settings,
      Quarantine quarantine,
      AlertLedger alerts,
      SynchronisedConformity conformity,
      JdbcClient jdbc,
      PlatformTransactionManager transactionManager,
      Clock clock) {
    this.keys = keys;
    this.settings = settings;
    this.quarantine = quarantine;
    this.alerts = alerts;
    this.conformity = conformity;
    this.jdbc = jdbc;
    this.transactions = new TransactionTemplate(transactionManager);
    this.clock = clock;
  }

  /**
   * Takes one answer; safe to repeat after a crash, the files move last.
   *
   * @return the entity's report; empty when it was refused, or another hub took it first
   */
  public Optional<ConformityReport> take(ReferentialAnswer answer) throws IOException {
    var received =
        ConformityFile.read(
            answer.inbox(),
            answer.file(),
            answer.entityId(),
            keys.of(answer.entityId()),
            clock.instant());
    if (received.isEmpty()) {
      return Optional.empty();
    }
    var problem = problem(answer, received.get());
    if (problem.isPresent()) {
      refuse(answer, problem.get(), received.get() instanceof Distrusted);
      return Optional.empty();
    }
    var report = ((Trusted) received.get()).report();
    transactions.executeWithoutResult(tx -> note(report));
    FileMove.into(archive(report), present(answer));
    return Optional.of(report);
  }

  private static Optional<String> problem(ReferentialAnswer answer, ReceivedConformity received) {
    if (received instanceof Distrusted distrusted) {
      return Optional.of(distrusted.violation().message());
    }
    if (received instanceof Unusable unusable) {
      return Optional.of(unusable.problem());
    }
    int version = ((Trusted) received).report().referentialVersion();
    return ConformityFile.ofReferential(answer.entityId(), version).equals(answer.file())
        ? Optional.empty()
        : Optional.of("The report is about version %d".formatted(version));
  }

  private void note(ConformityReport report) {
    int noted =
        jdbc.sql(NOTE)
            .param("entity_id", report.entityId())
            .param("version", report.referentialVersion())
            .param("content_sha256", report.contentSha256())
            .param("answered_at", report.checkedAt().atOffset(ZoneOffset.UTC))
            .update();
    if (noted > 0) {
      conformity.keep(report);
    }
  }

  private void refuse(ReferentialAnswer answer, String problem, boolean isSecurity)
      throws IOException {
    alerts.note(
        new Cause(isSecurity ? Cause.SECURITY : "referential-answer", answer.entityId(), null),
        isSecurity ? Severity.CRITICAL : Severity.WARNING,
        "%s of %s: %s".formatted(answer.file(), answer.entityId(), problem));
    FileMove.into(quarantine.open(answer.entityId(), answer.file(), problem), present(answer));
  }

  private Path archive(ConformityReport report) {
    return settings
        .archive()
        .resolve("entity_id=" + report.entityId())
        .resolve("referential")
        .resolve("checked_at=" + report.checkedAt().toString().replace(':', '-'));
  }

  /** What was distrusted may be a link, or lack its signature. */
  private static List<Path> present(ReferentialAnswer answer) {
    return answer.files().stream()
        .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
        .toList();
  }
}
