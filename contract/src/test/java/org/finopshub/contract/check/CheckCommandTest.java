package org.finopshub.contract.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.SampleCharges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckCommandTest {
  @TempDir Path outgoing;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aGoodDropIsToldAndLeavesWithZero() throws IOException {
    var drop = DropFixture.in(outgoing).write();

    assertThat(check(drop, "--jwks", jwks(drop))).isZero();
    assertThat(out.toString())
        .contains(drop.manifestFile() + ": 20 rows read")
        .contains("The drop keeps the contract.");
  }

  @Test
  void brokenRowsAreListedAndLeaveWithTwo() {
    var drop =
        DropFixture.in(outgoing)
            .rows(List.of(new SampleCharges.Edit(SampleCharges.one()).quantity("-1").charge()))
            .write();

    assertThat(check(drop)).isEqualTo(2);
    assertThat(out.toString())
        .contains("negative-quantity  " + drop.dataFile(1) + " row 1  consumed_quantity = \"-1\"")
        .contains("The drop breaks the contract: 1 violation(s).");
  }

  @Test
  void aMissingFileLeavesWithThree() {
    var drop = DropFixture.in(outgoing).write();
    drop.delete(drop.dataFile(1));

    assertThat(check(drop)).isEqualTo(3);
    assertThat(out.toString()).contains("file-missing");
  }

  @Test
  void aForeignSignatureLeavesWithFour() throws IOException {
    var drop = DropFixture.in(outgoing).signedWith(DropFixture.newKey("other")).write();
    var keys =
        Files.writeString(outgoing.resolve("keys"), DropFixture.KEY.toPublicJWK().toString());
    Files.writeString(keys, "{\"keys\":[" + Files.readString(keys) + "]}");

    assertThat(check(drop, "--jwks", keys.toString())).isEqualTo(4);
  }

  @Test
  void theReportIsPrintedAsJsonOnRequest() {
    assertThat(check(DropFixture.in(outgoing).write(), "--json")).isZero();
    assertThat(out.toString())
        .contains("\"accepted\" : true")
        .contains("\"violation_count\" : 0")
        .contains("\"rows\" : 20");
  }

  @Test
  void anUnreadableReferentialIsOneClearLine() throws IOException {
    var referential = Files.createDirectory(outgoing.resolve("referential"));

    var code = check(DropFixture.in(outgoing).write(), "--referential", referential.toString());

    assertThat(code).isEqualTo(2);
    assertThat(err.toString()).contains("domains.csv is missing").doesNotContain("\tat ");
  }

  @Test
  void aManifestThatIsNotThereLeavesWithThree() {
    var name = "atlas_2026-05_0f8fad5b-d9cb-469f-a165-70867728950e.manifest.json";

    assertThat(run(outgoing.resolve(name).toString())).isEqualTo(3);
  }

  private int check(DropFixture drop, String... options) {
    var arguments = Arrays.copyOf(options, options.length + 1);
    arguments[options.length] = drop.directory().resolve(drop.manifestFile()).toString();
    return run(arguments);
  }

  private int run(String... arguments) {
    return new CommandLine(new CheckCommand())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }

  private String jwks(DropFixture drop) throws IOException {
    return Files.writeString(outgoing.resolve("keys.json"), drop.publicKeys().toString())
        .toString();
  }
}
