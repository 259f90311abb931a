package org.finopshub.routes.group;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.finopshub.contract.format.PlainFile;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.ingestion.IntakeSettings;
import org.springframework.stereotype.Component;

/**
 * Receipts in an entity's outbox here. One is put aside before it is brought, so that a newer one
 * of the same drop, which may be written meanwhile, is never taken for it. What an account laid
 * there to have another file read is no receipt.
 */
@Component
public final class WaitingReceipts {
  private static final String WRITTEN = ".receipt.json";
  private static final String ASIDE = WRITTEN + ".aside";

  private final IntakeSettings intake;

  WaitingReceipts(IntakeSettings intake) {
    this.intake = intake;
  }

  /** One receipt, as the file the group's hub wrote. */
  public record Waiting(DropName drop, Path file) {}

  /** Those to bring now, also what a turn before left. */
  public List<Waiting> putAside(String entityId) throws IOException {
    var outbox = PlainFile.directory(intake.outbox(entityId));
    for (var receipt : files(outbox, WRITTEN)) {
      Files.move(
          receipt,
          outbox.resolve(receipt.getFileName().toString().replace(WRITTEN, ASIDE)),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
    return files(outbox, ASIDE).stream().flatMap(file -> waiting(file).stream()).toList();
  }

  /** The entity has it. */
  public void brought(Waiting receipt) throws IOException {
    Files.delete(receipt.file());
  }

  private static List<Path> files(Path outbox, String suffix) throws IOException {
    try (Stream<Path> files = Files.list(outbox)) {
      return files
          .filter(file -> file.toString().endsWith(suffix))
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .toList();
    }
  }

  private static Optional<Waiting> waiting(Path file) {
    var name = file.getFileName().toString();
    return DropName.parse(name.substring(0, name.length() - ASIDE.length()))
        .map(drop -> new Waiting(drop, file));
  }
}
