package org.finopshub.portal.backstage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DocumentedClientIT {
  private static final Pattern PROGRAM = Pattern.compile("```ts\n(.*?)```", Pattern.DOTALL);

  @BeforeAll
  static void requireTypes() {
    PublishedTypes.require();
  }

  @Test
  void theClientOfTheGuideIsWhatThePluginExpects() throws IOException {
    var guide = Files.readString(Path.of("..", "docs", "backstage.md"));
    var client = PROGRAM.matcher(guide).results().findFirst().orElseThrow().group(1);

    assertThat(PublishedTypes.complaints(client)).isEqualTo(List.of());
  }

  @Test
  void anAnswerOfAnotherShapeWouldBeFound() {
    assertThat(PublishedTypes.complaintsAbout("getGroupDailyCost", "{\"id\": \"a\", \"sum\": 1}"))
        .hasSize(1);
  }
}
