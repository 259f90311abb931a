package org.finopshub.routes.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.replay.Replay;
import org.finopshub.group.replay.ReplayPreview;
import org.finopshub.group.replay.ReplayPreview.Preview;
import org.finopshub.group.replay.Replays;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./hub replay}: months of an entity once more, from the files the group kept. */
@Command(
    name = "replay",
    description =
        "Puts the kept files of a run, or of the runs that months hold, back into the entity's inbox;"
            + " the running hub takes them in through the same intake, the oldest month first.",
    mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--entity", required = true, paramLabel = "ENTITY", description = "Whose months.")
  private String entity;

  @ArgGroup(multiplicity = "1")
  private ChosenMonths months;

  @Option(
      names = "--run-id",
      paramLabel = "UUID",
      description = "This run of the period, whatever it holds now.")
  private UUID runId;

  @Option(names = "--reason", paramLabel = "TEXT", description = "Why; kept with the replay.")
  private String reason;

  @Option(names = "--dry-run", description = "Only say, by domain, what would change.")
  private boolean dryRun;

  @Option(names = "--json", description = "Print the outcome as JSON.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    if (runId != null && !months.isOne()) {
      throw refused("--run-id is of one --period");
    }
    if (!dryRun && reason == null) {
      throw refused("--reason is missing: it is kept with the replay");
    }
    try (var context = QuietHub.group()) {
      var runs = runs(context.getBean(Replays.class));
      if (runs.isEmpty()) {
        throw refused("no month of " + entity + " holds a run there");
      }
      print(dryRun ? previews(context, runs) : replays(context, runs));
    }
    return ExitCode.OK.code();
  }

  private List<DropName> runs(Replays replays) {
    if (runId != null) {
      return List.of(new DropName(entity, months.first(), runId));
    }
    return replays.standing(entity, months.first(), months.last());
  }

  private static List<Preview> previews(ApplicationContext hub, List<DropName> runs)
      throws IOException {
    var previews = new ArrayList<Preview>();
    for (var run : runs) {
      previews.add(hub.getBean(ReplayPreview.class).of(run));
    }
    return previews;
  }

  private List<Replay> replays(ApplicationContext hub, List<DropName> runs) {
    var by = System.getProperty("user.name");
    return runs.stream().map(run -> hub.getBean(Replays.class).request(run, reason, by)).toList();
  }

  private void print(List<?> outcome) throws IOException {
    var out = spec.commandLine().getOut();
    if (json) {
      out.println(JsonText.of(outcome));
    } else {
      outcome.stream().map(ReplayText::plain).forEach(out::println);
    }
    out.flush();
  }

  private ParameterException refused(String why) {
    return new ParameterException(spec.commandLine(), why);
  }
}
