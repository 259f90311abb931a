package org.finopshub.benchmarks.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.camel.ProducerTemplate;
import org.finopshub.benchmarks.Scene;
import org.finopshub.benchmarks.measure.Comparison;
import org.finopshub.benchmarks.measure.Sample;
import org.finopshub.benchmarks.measure.Timed;
import org.finopshub.benchmarks.measure.Timed.Work;
import org.finopshub.contract.format.Sha256;

/** One large file to OpenSSH's server: the hub's own route against OpenSSH's {@code sftp}. */
public final class Push {
  private static final int MEBIBYTE = 1 << 20;
  private static final int MEBIBYTES = 256;
  private static final String NAME = "drop.bin";

  private final OpenSsh server;
  private final File file;
  private final Path batch;
  private final ProducerTemplate hub;

  private Push(OpenSsh server, File file, Path batch, ProducerTemplate hub) {
    this.server = server;
    this.file = file;
    this.batch = batch;
    this.hub = hub;
  }

  public static Comparison sftp(Scene scene) throws Exception {
    var server = OpenSsh.start(scene.directory());
    var mart =
        Mart.start(scene.server().create("benchmark_mart"), scene.directory(), server.settings());
    var file = write(scene.directory().resolve(NAME), scene.sizes().seed());
    var batch = scene.directory().resolve("push.sftp");
    Files.writeString(
        batch,
        "put %s inbox/%s.part%nrename inbox/%s.part inbox/%s%n".formatted(file, NAME, NAME, NAME));
    var push = new Push(server, file.toFile(), batch, mart.hub().getBean(ProducerTemplate.class));
    return new Comparison(
        push::byHub,
        push::byOpenSsh,
        () -> {
          mart.close();
          server.close();
        });
  }

  private Sample byHub() throws Exception {
    return sent(() -> hub.sendBody("direct:local-send-files", List.of(file)));
  }

  private Sample byOpenSsh() throws Exception {
    return sent(() -> server.sftp(batch));
  }

  private Sample sent(Work work) throws Exception {
    var received = server.inbox().resolve(NAME);
    Files.deleteIfExists(received);
    double seconds = Timed.seconds(work);
    return new Sample(seconds, digest(received));
  }

  private static String digest(Path received) throws IOException {
    return Sha256.of(Files.readAllBytes(received));
  }

  /** Bytes that no compression makes fewer, as those of a packed drop. */
  private static Path write(Path file, long seed) throws IOException {
    var random = new Random(seed);
    var bytes = new byte[MEBIBYTE];
    try (var out = Files.newOutputStream(file)) {
      for (int i = 0; i < MEBIBYTES; i++) {
        random.nextBytes(bytes);
        out.write(bytes);
      }
    }
    return file;
  }
}
