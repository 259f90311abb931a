package org.finopshub.routes.cli;

import java.util.concurrent.Callable;
import org.finopshub.group.publication.Publication;
import org.finopshub.group.publication.ReferentialPublication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./hub group publish-referential}: the files as they are, now. */
@Command(
    name = "publish-referential",
    description =
        "Publishes the referential's files if they changed; the running hub hands the bundles over.",
    mixinStandardHelpOptions = true)
final class PublishReferentialCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "Print the outcome as JSON.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    try (var context = QuietHub.group()) {
      var published = context.getBean(ReferentialPublication.class).publish();
      var out = spec.commandLine().getOut();
      out.println(json ? JsonText.of(published) : plain(published));
      out.flush();
    }
    return ExitCode.OK.code();
  }

  private static String plain(Publication published) {
    if (published.publishedAt() == null) {
      return "version %d is kept, and handed to nobody: hub.group.referential.signing-key is not set"
          .formatted(published.version());
    }
    return published.owedTo().isEmpty()
        ? "version %d is unchanged since %s".formatted(published.version(), published.publishedAt())
        : "version %d is published, for %s"
            .formatted(published.version(), String.join(", ", published.owedTo()));
  }
}
