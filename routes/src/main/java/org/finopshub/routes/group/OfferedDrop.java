package org.finopshub.routes.group;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.finopshub.contract.slice.DropName;

/**
 * A drop as an entity's hub lists it.
 *
 * @param files in the order they are fetched, the manifest last
 */
@JsonNaming(SnakeCaseStrategy.class)
public record OfferedDrop(
    String entityId, YearMonth periodMonth, UUID runId, Instant queuedAt, List<String> files) {

  /**
   * The drop, one file at a time.
   *
   * @throws IllegalArgumentException when a name is not one of that drop's: it would be a path of
   *     the entity's choosing
   */
  public List<OfferedFile> inOrder() {
    var drop = new DropName(entityId, periodMonth, runId).toString();
    for (var name : files) {
      if (!DropName.isSafeFileName(name) || !name.startsWith(drop + ".")) {
        throw new IllegalArgumentException(
            "%s offers the file '%s' with drop %s".formatted(entityId, name, drop));
      }
    }
    return files.stream().map(name -> new OfferedFile(entityId, runId, name)).toList();
  }

  /** One file of a drop. */
  public record OfferedFile(String entityId, UUID runId, String name) {}
}
