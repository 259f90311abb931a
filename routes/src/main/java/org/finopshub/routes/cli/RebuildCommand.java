package org.finopshub.routes.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import org.finopshub.group.rollup.RollupRebuild;
import org.finopshub.group.rollup.RollupRebuild.Choice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./hub rebuild}: the sums the group shows, from its facts. */
@Command(
    name = "rebuild",
    description =
        "Makes the group's rollups anew from the facts, slice by slice while the hub runs, the oldest"
            + " month first, and has the views refreshed; interrupted, it goes on with --from.",
    mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--entity", paramLabel = "ENTITY", description = "Only of this entity.")
  private String entity;

  @Option(
      names = "--from",
      paramLabel = "YYYY-MM",
      converter = ChosenMonths.Month.class,
      description = "Only from this month on.")
  private YearMonth from;

  @Option(
      names = "--to",
      paramLabel = "YYYY-MM",
      converter = ChosenMonths.Month.class,
      description = "Only to this month.")
  private YearMonth to;

  @Option(names = "--json", description = "Print the progress as JSON, a line per slice.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    try (var context = QuietHub.group()) {
      context.getBean(RollupRebuild.class).rebuild(new Choice(entity, from, to), this::tell);
    }
    return ExitCode.OK.code();
  }

  private void tell(RollupRebuild.Rebuilt slice) {
    var out = spec.commandLine().getOut();
    out.println(json ? line(slice) : plain(slice));
    out.flush();
  }

  private static String plain(RollupRebuild.Rebuilt slice) {
    return "%s is rebuilt of %d charges, %d of %d"
        .formatted(slice.slice(), slice.charges(), slice.done(), slice.all());
  }

  private static String line(RollupRebuild.Rebuilt slice) {
    try {
      return JsonText.of(slice);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
