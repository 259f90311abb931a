package org.finopshub.routes.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.finopshub.routes.key.SigningKeys;
import org.finopshub.routes.key.SshKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./hub keys}: what an entity, or the group, signs and logs in with. */
@Command(
    name = "keys",
    description =
        "Makes the signing key and the SFTP key of an entity or of the group; keeps those that are"
            + " there.",
    mixinStandardHelpOptions = true)
final class KeysCommand implements Callable<Integer> {
  private static final String NAME = "[a-z0-9][a-z0-9-]{1,30}";

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "OWNER", description = "An entity's id, or group.")
  private String owner;

  @Option(
      names = "--directory",
      paramLabel = "DIR",
      description = "Where they are, default ${DEFAULT-VALUE}.",
      defaultValue = "${env:HUB_HOME:-.hub}/keys")
  private Path directory;

  @Option(
      names = "--renew",
      description =
          "Makes the next signing key too and publishes both, for the time of the change.")
  private boolean renew;

  @Override
  public Integer call() throws IOException {
    if (!owner.matches(NAME)) {
      throw new ParameterException(
          spec.commandLine(), "'%s' is no owner of keys; it must match %s".formatted(owner, NAME));
    }
    var keys = SigningKeys.of(directory, owner);
    var out = spec.commandLine().getOut();
    out.printf("signs with                    %s%n", keys.signing());
    if (renew) {
      out.printf("signs with from the change on %s%n", SigningKeys.renew(directory, owner));
    }
    out.printf("to hand over, any way but SFTP: %s%n", keys.published());
    var ssh = SshKey.readOrMake(directory.resolve(owner + ".ssh"));
    var authorized = directory.resolve(owner + ".ssh.pub");
    Files.writeString(authorized, ssh.authorizedLine(owner) + "\n");
    out.printf("opens its SFTP account        %s%n", ssh.file());
    out.printf("for the account's authorized_keys: %s%n", authorized);
    out.flush();
    return ExitCode.OK.code();
  }
}
