package org.finopshub.group;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.ingestion.IntakeSettings;
import org.finopshub.group.outbox.RefreshRequests;
import org.finopshub.group.refresh.ViewRefresh;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What must be true once nothing is under way, whatever fault came before: facts = rollups = views
 * = tracking = receipts, each slice its newest run, every file where it belongs, no lock held, no
 * alert open whose cause is over.
 */
public final class EndState {
  private static final String SUMS = sql("checks.sql");
  private static final String TRACKING = sql("end-state.sql");
  private static final String IN_INBOX = sql("in-inbox.sql");
  private static final String FILED = sql("filed.sql");

  private final JdbcClient ledger;
  private final IntakeSettings directories;

  private EndState(JdbcClient ledger, IntakeSettings directories) {
    this.ledger = ledger;
    this.directories = directories;
  }

  /** Of a hub that runs by itself, or has run. */
  public static EndState of(JdbcClient ledger, IntakeSettings directories) {
    return new EndState(ledger, directories);
  }

  /** Of the beans alone: what their hub would refresh by itself is refreshed first. */
  public static EndState of(TestLedger ledger) {
    ledger.get(RefreshRequests.class).request("the end state");
    ledger.get(ViewRefresh.class).refreshRequested();
    return new EndState(ledger.jdbc(), ledger.settings());
  }

  /** Fails with everything that is not as it must be. */
  public void isWhole() {
    assertThat(problems()).isEmpty();
  }

  private List<String> problems() {
    var problems = new ArrayList<String>();
    Stream.of(SUMS, TRACKING)
        .flatMap(check -> ledger.sql(check).query().listOfRows().stream())
        .forEach(row -> problems.add(row.toString()));
    files(directories.sftpRoot()).stream().filter(this::isLeftOver).forEach(named(problems));
    Stream.of(directories.archive(), directories.quarantine())
        .flatMap(directory -> files(directory).stream())
        .filter(EndState::isHalf)
        .forEach(named(problems));
    filed().stream().filter(folder -> !Files.isDirectory(folder)).forEach(named(problems));
    return problems;
  }

  /** In an inbox whole files of drops that are to be decided, in an outbox no half one. */
  private boolean isLeftOver(Path file) {
    boolean isInbox = file.getParent().endsWith("inbox");
    return isInbox ? !isHalf(file) && !isExpected(file) : isHalf(file);
  }

  private boolean isExpected(Path file) {
    String drop = file.getFileName().toString().replaceAll("\\..*", "");
    return ledger.sql(IN_INBOX).query(String.class).list().stream()
        .anyMatch(manifest -> manifest.startsWith(drop + "."));
  }

  private List<Path> filed() {
    return ledger.sql(FILED).query(Filed.class).list().stream().map(this::folder).toList();
  }

  private Path folder(Filed filed) {
    var drop = DropName.ofManifest(filed.manifestFile()).orElseThrow();
    return filed.refused()
        ? directories.quarantine().resolve(filed.entityId()).resolve(drop.toString())
        : directories.archived(filed.entityId(), drop);
  }

  private static boolean isHalf(Path file) {
    return file.toString().endsWith(".part");
  }

  private static Consumer<Path> named(List<String> problems) {
    return path -> problems.add("file is missing or left over: " + path);
  }

  /** Links are not followed. */
  private static List<Path> files(Path directory) {
    if (Files.notExists(directory)) {
      return List.of();
    }
    try (var files = Files.walk(directory)) {
      return files.filter(file -> Files.isRegularFile(file, NOFOLLOW_LINKS)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sql(String file) {
    return SqlFile.beside(EndState.class, file);
  }

  private record Filed(String entityId, String manifestFile, boolean refused) {}
}
