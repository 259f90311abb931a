package org.finopshub.routes.cli;

import java.util.concurrent.Callable;
import org.finopshub.routes.GroupHub;
import picocli.CommandLine.Command;

/** {@code ./hub group}: the group's hub, in the foreground. */
@Command(
    name = "group",
    description = "Runs the group's hub in this terminal.",
    mixinStandardHelpOptions = true,
    subcommands = PublishReferentialCommand.class)
final class GroupCommand implements Callable<Integer> {
  @Override
  public Integer call() throws InterruptedException {
    Foreground.run("group hub", GroupHub.application());
    return ExitCode.OK.code();
  }
}
