package org.finopshub.routes.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.replay.FactsRebuild;
import org.finopshub.group.replay.FactsRebuild.Left;
import org.finopshub.group.replay.Replays;
import org.finopshub.group.replay.UnreplayableRunException;
import org.finopshub.routes.demo.Until;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./hub archive rebuild}: every fact of the group once more, from the files it kept. */
@Command(
    name = "rebuild",
    description =
        "Has the running hub load every slice again from its archived files, a month after the other,"
            + " while it serves; given again with the same reason it goes on where it was. Exit code 2:"
            + " a slice was not loaded again.",
    mixinStandardHelpOptions = true)
final class ArchiveRebuildCommand implements Callable<Integer> {
  private static final Duration PATIENCE = Duration.ofHours(6);
  private static final Predicate<Left> ENDED = left -> left.ended().isPresent();

  @Spec private CommandSpec spec;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "Why; kept with each replay, and what an interrupted rebuild is known by.")
  private String reason;

  @Option(names = "--json", description = "Print the progress as JSON, a line per month.")
  private boolean json;

  private final List<String> failures = new ArrayList<>();
  private int done;

  @Override
  public Integer call() throws Exception {
    try (var context = QuietHub.group()) {
      var rebuild = context.getBean(FactsRebuild.class);
      var replays = context.getBean(Replays.class);
      var months = byMonth(rebuild.left(reason));
      int all = months.values().stream().mapToInt(List::size).sum();
      for (var month : months.entrySet()) {
        var period = month.getKey();
        var asked = ask(replays, month.getValue());
        if (!Until.holds(PATIENCE, () -> left(rebuild, period, asked).allMatch(ENDED))) {
          spec.commandLine().getErr().println("hub: no hub takes them in; is it running?");
          return ExitCode.RETRY.code();
        }
        left(rebuild, period, asked).forEach(this::noteFailure);
        done += month.getValue().size();
        tell(period, all);
      }
    }
    failures.forEach(spec.commandLine().getErr()::println);
    return (failures.isEmpty() ? ExitCode.OK : ExitCode.CONTRACT).code();
  }

  private static Map<YearMonth, List<DropName>> byMonth(List<Left> left) {
    var months = new TreeMap<YearMonth, List<DropName>>();
    left.forEach(
        slice ->
            months
                .computeIfAbsent(slice.drop().period(), month -> new ArrayList<>())
                .add(slice.drop()));
    return months;
  }

  private List<DropName> ask(Replays replays, List<DropName> drops) {
    var asked = new ArrayList<DropName>();
    for (var drop : drops) {
      try {
        asked.add(replays.request(drop, reason, System.getProperty("user.name")).drop());
      } catch (UnreplayableRunException refused) {
        failures.add("hub: " + refused.getMessage());
      }
    }
    return asked;
  }

  private Stream<Left> left(FactsRebuild rebuild, YearMonth month, List<DropName> asked) {
    return rebuild.left(reason, month).stream().filter(left -> asked.contains(left.drop()));
  }

  private void noteFailure(Left left) {
    failures.add("hub: %s ended %s".formatted(left.drop().slice(), left.ended().orElse("open")));
  }

  private void tell(YearMonth month, int all) throws JsonProcessingException {
    var out = spec.commandLine().getOut();
    if (json) {
      var line = new LinkedHashMap<String, Object>();
      line.put("period", month.toString());
      line.put("done", done);
      line.put("all", all);
      out.println(JsonText.of(line));
    } else {
      out.println("%s is loaded again, %d slices of %d".formatted(month, done, all));
    }
    out.flush();
  }
}
