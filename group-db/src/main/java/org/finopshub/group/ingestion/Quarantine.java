package org.finopshub.group.ingestion;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import org.finopshub.contract.json.ExactJson;
import org.finopshub.contract.receipt.Violation;
import org.springframework.stereotype.Component;

/** Folders of what was refused, each with a {@code reasons.json} that says why. */
@Component
public class Quarantine {
  private static final String REASONS = "reasons.json";

  private final IntakeSettings settings;

  Quarantine(IntakeSettings settings) {
    this.settings = settings;
  }

  /** The folder of a refused delivery; a second refusal of the same drop gets its own. */
  Path open(IngestionRun run) throws IOException {
    String name = run.dropName() == null ? run.arrival().manifestFile() : run.dropName().toString();
    var reasons =
        new Reasons(run.attemptId(), run.reason(), run.violationCount(), run.violations());
    return open(run.arrival().entityId(), name, reasons);
  }

  /** The folder of a refused file that is no drop's; each refusal gets its own. */
  public Path open(String entityId, String name, String reason) throws IOException {
    return open(entityId, name, new Reasons(UUID.randomUUID(), reason, 0, List.of()));
  }

  Path open(String entityId, String name, Reasons reasons) throws IOException {
    var folder = settings.quarantine().resolve(entityId).resolve(name);
    if (isTakenByAnother(folder, reasons.attemptId())) {
      folder = folder.resolveSibling(name + "." + reasons.attemptId());
    }
    Files.createDirectories(folder);
    var part = Files.write(folder.resolve(REASONS + ".part"), ExactJson.write(reasons));
    Files.move(
        part,
        folder.resolve(REASONS),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    return folder;
  }

  private static boolean isTakenByAnother(Path folder, UUID attemptId) throws IOException {
    var reasons = folder.resolve(REASONS);
    return Files.exists(reasons)
        && !ExactJson.read(Files.readAllBytes(reasons), Reasons.class)
            .attemptId()
            .equals(attemptId);
  }

  /** Why the files beside it were refused. */
  record Reasons(
      @JsonProperty("attempt_id") UUID attemptId,
      String reason,
      @JsonProperty("violation_count") long violationCount,
      List<Violation> violations) {}
}
