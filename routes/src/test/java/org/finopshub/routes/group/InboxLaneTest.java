package org.finopshub.routes.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.camel.component.file.GenericFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxLaneTest {
  @TempDir Path root;

  @Test
  void neighboursAreTakenAtOnceAndEachDropByOneLaneOnly() throws IOException {
    assertThat(lanesTaking("atlas")).containsExactly(0);
    assertThat(lanesTaking("boreal")).containsExactly(1);
    assertThat(lanesTaking("cumulus")).containsExactly(0);
  }

  @Test
  void whatNoEntityOwnsIsTakenTooSoThatItIsRefused() throws IOException {
    assertThat(lanesTaking("stranger")).containsExactly(1);
  }

  private List<Integer> lanesTaking(String entityId) throws IOException {
    var inbox = Files.createDirectories(root.resolve(entityId).resolve("inbox"));
    var manifest = Files.createFile(inbox.resolve("drop.manifest.json"));
    var candidate = new GenericFile<File>();
    candidate.setFile(manifest.toFile());
    return IntStream.range(0, 2).filter(lane -> lane(lane).accept(candidate)).boxed().toList();
  }

  private static InboxLane lane(int number) {
    return new InboxLane(new Arrivals(), List.of("atlas", "boreal", "cumulus"), number, 2);
  }
}
