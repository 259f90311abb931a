package org.finopshub.routes.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PacedStreamTest {
  private static final byte[] CONTENT = new byte[50_000];

  @Test
  void halfASecondsWorthOfBytesTakesHalfASecond() throws Exception {
    var began = System.nanoTime();

    byte[] read;
    try (var paced = new PacedStream(new ByteArrayInputStream(CONTENT), 100_000)) {
      read = paced.readAllBytes();
    }

    assertThat(read).isEqualTo(CONTENT);
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(490));
  }
}
