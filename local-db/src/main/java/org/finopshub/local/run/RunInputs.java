package org.finopshub.local.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Everything a month is computed from, as one digest. */
final class RunInputs {
  private final List<RunInput> inputs;

  RunInputs(List<RunInput> inputs) {
    this.inputs = List.copyOf(inputs);
  }

  /** Lower-case hex SHA-256; equal when a run would compute the same again. */
  String sha256(YearMonth period, int referentialVersion, String pricingView) {
    var text =
        inputs.stream()
            .map(input -> input.fingerprint(period))
            .sorted()
            .collect(
                Collectors.joining(
                    "\n", "%d\n%s\n".formatted(referentialVersion, pricingView), ""));
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
