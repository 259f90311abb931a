package org.finopshub.contract.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.finopshub.contract.CheckedRows;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.receipt.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {
  @TempDir Path inbox;

  @Test
  void aGoodDropHasNothingAgainstIt() throws IOException {
    var drop = DropFixture.in(inbox).write();

    var envelope = open(drop, drop.rules());

    assertThat(envelope.accepted()).isTrue();
    assertThat(envelope.missingFiles()).isEmpty();
    assertThat(envelope.manifest()).isEqualTo(drop.manifest());
  }

  @Test
  void dataThatIsNotThereYetIsMissingAndNoViolation() throws IOException {
    var drop = DropFixture.in(inbox).write();
    var data = drop.dataFile(1);
    drop.delete(data);

    var envelope = open(drop, drop.rules());

    assertThat(envelope.accepted()).isTrue();
    assertThat(envelope.missingFiles()).containsExactly(data);
    assertThat(CheckedRows.of(drop).codes()).containsExactly("file-missing");
  }

  @Test
  void theSignatureMayBeMissingTooForAWhile() throws IOException {
    var drop = DropFixture.in(inbox).write();
    drop.delete(drop.name().signatureFile());

    assertThat(open(drop, drop.rules()).missingFiles())
        .containsExactly(drop.name().signatureFile());
  }

  @Test
  void aSenderMayCheckBeforeItSigns() throws IOException {
    var drop = DropFixture.in(inbox).write();
    drop.delete(drop.name().signatureFile());

    assertThat(open(drop, new CheckRules(null, null, null, null, CheckRules.Limits.DEFAULT)))
        .matches(Envelope::accepted)
        .matches(e -> e.missingFiles().isEmpty());
  }

  @Test
  void anUnknownKeyIsRefused() {
    var drop = DropFixture.in(inbox).signedWith(DropFixture.newKey("stolen")).write();

    assertThat(codes(drop, rules("atlas", DropFixture.KEY.toPublicJWK())))
        .containsExactly("signature");
  }

  @Test
  void aManifestChangedAfterSigningIsRefused() {
    var drop = DropFixture.in(inbox).write();
    drop.tamper(drop.manifestFile(), replacing("\"final\"", "\"partial\""));

    assertThat(codes(drop, drop.rules())).containsExactly("signature");
  }

  @Test
  void aDropInTheDirectoryOfAnotherEntityIsRefused() {
    var drop = DropFixture.in(inbox).entity("boreal").write();

    assertThat(codes(drop, rules("atlas", DropFixture.KEY.toPublicJWK()))).containsOnly("identity");
  }

  @Test
  void aManifestOfAnotherEntityThanItsFileNameIsRefused() {
    var drop = DropFixture.in(inbox).write().rewriteManifest(m -> m.put("entity_id", "boreal"));

    assertThat(codes(drop, drop.rules())).contains("identity");
  }

  @Test
  void aManifestOfAnotherRunThanItsFileNameIsRefused() {
    var drop =
        DropFixture.in(inbox)
            .write()
            .rewriteManifest(m -> m.put("run_id", "00000000-0000-4000-8000-000000000000"));

    assertThat(codes(drop, drop.rules())).containsExactly("scope");
  }

  @Test
  void aTruncatedFileIsASizeMismatch() {
    var drop = DropFixture.in(inbox).write();
    drop.tamper(drop.dataFile(1), bytes -> Arrays.copyOf(bytes, bytes.length / 2));

    var violation = open(drop).get(0);

    assertThat(violation.code()).isEqualTo("size-mismatch");
    assertThat(violation.file()).isEqualTo(drop.dataFile(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../evil.csv.gz", "/etc/passwd", "a\\b", "a\u0000b", "..", "other.csv.gz"})
  void aFileNameOutsideTheContractIsNeverOpened(String name) throws IOException {
    Files.writeString(inbox.resolve("evil.csv.gz"), "outside");
    var drop =
        DropFixture.in(Files.createDirectory(inbox.resolve("inner")))
            .write()
            .rewriteManifest(m -> ((ObjectNode) m.get("files").get(0)).put("name", name));

    var checked = CheckedRows.of(drop);

    assertThat(checked.codes()).contains("file-name");
    assertThat(checked.report().rows()).isZero();
  }

  @Test
  void aLinkUnderADeclaredNameIsNeverFollowed() throws IOException {
    var drop = DropFixture.in(inbox).write();
    var data = inbox.resolve(drop.dataFile(1));
    Files.move(data, inbox.resolve("elsewhere"));
    Files.createSymbolicLink(data, inbox.resolve("elsewhere"));

    var checked = CheckedRows.of(drop);

    assertThat(checked.codes()).containsExactly("file-name");
    assertThat(checked.rows()).isEmpty();
  }

  @Test
  void aDirectoryUnderTheManifestsNameIsAViolation() throws IOException {
    var drop = DropFixture.in(inbox).write();
    drop.delete(drop.manifestFile());
    Files.createDirectory(inbox.resolve(drop.manifestFile()));

    assertThat(codes(drop, drop.rules())).containsExactly("file-name");
  }

  @Test
  void aNewerMajorVersionIsRefused() {
    var drop =
        DropFixture.in(inbox).write().rewriteManifest(m -> m.put("contract_version", "2.0.0"));

    assertThat(codes(drop, drop.rules())).containsExactly("contract-version");
  }

  @Test
  void anotherMinorVersionWithAnUnknownPropertyIsAccepted() {
    var drop =
        DropFixture.in(inbox)
            .write()
            .rewriteManifest(m -> m.put("contract_version", "1.7.0").put("carbon", "new in 1.7"));

    assertThat(codes(drop, drop.rules())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "null", "{\"contract\":1}", "{\"a\":1,\"a\":2}", "{} {}"})
  void whatIsNotAManifestIsAViolationAndNoException(String json) {
    var drop = DropFixture.in(inbox).write().putManifest(json.getBytes(UTF_8));

    assertThat(codes(drop, drop.rules())).isNotEmpty().containsOnly("manifest");
  }

  @Test
  void aDecimalWrittenAsANumberIsRefused() {
    var drop =
        DropFixture.in(inbox)
            .write()
            .rewriteManifest(
                m ->
                    ((ObjectNode) m.at("/control_totals/by_currency/USD")).put("billed_cost", 1.5));

    var violation = open(drop).get(0);

    assertThat(violation.code()).isEqualTo("manifest");
    assertThat(violation.column()).isEqualTo("control_totals.by_currency.USD.billed_cost");
  }

  @Test
  void aManifestThatContradictsItselfIsRefused() {
    var drop =
        DropFixture.in(inbox)
            .write()
            .rewriteManifest(m -> ((ObjectNode) m.get("control_totals")).put("rows", 21));

    assertThat(codes(drop, drop.rules())).containsExactly("manifest", "manifest");
  }

  @Test
  void aManifestNameOfAnotherFormIsRefusedUnopened() throws IOException {
    var envelope =
        new ContractCheck(rules("atlas", DropFixture.KEY.toPublicJWK()))
            .openEnvelope(inbox, "../ATLAS.manifest.json");

    assertThat(envelope.violations()).extracting(Violation::code).containsExactly("file-name");
    assertThat(envelope.dropName()).isNull();
  }

  @Test
  void everyByteOfTheManifestIsUnderTheSignature() {
    var drop = DropFixture.in(inbox).rows(2).write();
    var original = drop.bytes(drop.manifestFile());
    for (int i = 0; i < original.length; i++) {
      var changed = original.clone();
      changed[i] ^= 0x01;
      drop.tamper(drop.manifestFile(), bytes -> changed);

      assertThat(codes(drop, drop.rules())).as("byte %d", i).contains("signature");
    }
  }

  private static CheckRules rules(String entityId, JWK key) {
    return new CheckRules(entityId, new JWKSet(key), null, null, CheckRules.Limits.DEFAULT);
  }

  private static UnaryOperator<byte[]> replacing(String text, String replacement) {
    return bytes -> new String(bytes, UTF_8).replace(text, replacement).getBytes(UTF_8);
  }

  private static List<Violation> open(DropFixture drop) {
    return open(drop, drop.rules()).violations();
  }

  private static Envelope open(DropFixture drop, CheckRules rules) {
    try {
      return new ContractCheck(rules).openEnvelope(drop.directory(), drop.manifestFile());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> codes(DropFixture drop, CheckRules rules) {
    return open(drop, rules).violations().stream().map(Violation::code).toList();
  }
}
