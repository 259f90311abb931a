package org.finopshub.contract.check;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.concurrent.Callable;
import org.finopshub.contract.referential.InvalidReferentialException;
import org.finopshub.contract.referential.Referential;
import org.finopshub.contract.referential.ReferentialFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a drop on disk as the group will, before or after it is signed and sent. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Checks a drop against the contract, exactly as the group does.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the drop keeps the contract",
      "2:it breaks the contract, or the command line is wrong",
      "3:files are missing or unreadable: complete the drop or try again",
      "4:signature, identity or file names are not to be trusted"
    })
public final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DROP.manifest.json",
      description = "The drop's manifest; its other files lie beside it.")
  private Path manifest;

  @Option(
      names = "--referential",
      paramLabel = "DIR",
      description =
          "The referential's CSV files; without it, ids and units are not held against it.")
  private Path referential;

  @Option(
      names = "--jwks",
      paramLabel = "FILE",
      description = "The entity's public keys; without it, the signature is not asked for.")
  private Path jwks;

  @Option(names = "--json", description = "Prints the report as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    try {
      return check(new CheckRules(null, keys(), referential(), null, CheckRules.Limits.DEFAULT));
    } catch (IOException e) {
      spec.commandLine().getErr().println("Cannot be read now: " + e.getMessage());
      return CheckAnswer.RETRY;
    }
  }

  private int check(CheckRules rules) throws IOException {
    var check = new ContractCheck(rules);
    var file = manifest.toAbsolutePath();
    var envelope = check.openEnvelope(file.getParent(), file.getFileName().toString());
    long declared = envelope.readableManifest().map(m -> m.controlTotals().rows()).orElse(0L);
    var progress = new CheckProgress(spec.commandLine().getErr(), declared);
    var answer = new CheckAnswer(manifest, check.readRows(envelope, progress));
    answer.print(spec.commandLine().getOut(), json);
    return answer.exitCode();
  }

  private JWKSet keys() throws IOException {
    if (jwks == null) {
      return null;
    }
    try {
      return JWKSet.parse(Files.readString(jwks));
    } catch (ParseException e) {
      throw refused("%s is not a JWKS: %s".formatted(jwks, e.getMessage()));
    }
  }

  private Referential referential() throws IOException {
    if (referential == null) {
      return null;
    }
    try {
      return ReferentialFiles.read(referential, Referential.UNVERSIONED);
    } catch (InvalidReferentialException e) {
      throw refused(e.getMessage());
    }
  }

  private ParameterException refused(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
