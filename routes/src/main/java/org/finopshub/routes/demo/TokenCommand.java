package org.finopshub.routes.demo;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./hub token}: what a program shows the running demo's hubs. */
@Command(
    name = "token",
    description =
        "Prints a bearer token for the running demo: an hour of reading every figure of every hub,"
            + " and of operating them.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "curl -H \"Authorization: Bearer $(./hub token)\" 'http://127.0.0.1:8080/group/v1/alerts'"
    })
public final class TokenCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    var token =
        ProgramToken.request(
            DemoHome.in(DemoEnvironment.home()), new DemoPorts(DemoEnvironment.portOffset()));
    spec.commandLine().getOut().println(token);
    spec.commandLine().getOut().flush();
    return 0;
  }
}
