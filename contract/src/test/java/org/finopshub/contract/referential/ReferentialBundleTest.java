package org.finopshub.contract.referential;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.ReferentialDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferentialBundleTest {
  private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
  private static final JWKSet KEYS = new JWKSet(DropFixture.KEY.toPublicJWK());

  @TempDir Path directory;
  private ReferentialBundle bundle;

  @BeforeEach
  void bundleAReferential() throws IOException {
    ReferentialDirectory.write(directory);
    bundle = ReferentialBundle.of(7, NOW, ReferentialFiles.in(directory));
  }

  @Test
  void whatTheGroupBundlesAnEntityReads() {
    var opened = open(bundle.zip());

    assertThat(opened.version()).isEqualTo(7);
    assertThat(opened.publishedAt()).isEqualTo(NOW);
    assertThat(opened.contentSha256()).isEqualTo(bundle.contentSha256());
    assertThat(opened.referential().version()).isEqualTo(7);
    assertThat(opened.referential().products()).isEqualTo(bundle.referential().products());
  }

  @Test
  void theSameContentIsTheSameBytes() throws IOException {
    var again = ReferentialBundle.of(7, NOW, ReferentialFiles.in(directory));

    assertThat(again.zip()).isEqualTo(bundle.zip());
  }

  @Test
  void aBundleTamperedWithInAnyByteIsRefused() {
    var zip = bundle.zip();
    var jws = ReferentialBundle.sign(zip, DropFixture.KEY);
    var accepted = new ArrayList<Integer>();

    for (int i = 0; i < zip.length; i++) {
      zip[i] ^= 1;
      if (refusal("referential-7.zip", zip, jws) == null) {
        accepted.add(i);
      }
      zip[i] ^= 1;
    }

    assertThat(accepted).isEmpty();
    assertThat(refusal("referential-7.zip", zip, jws)).isNull();
  }

  @Test
  void aSignatureTamperedWithInAnyCharacterIsRefused() {
    var zip = bundle.zip();
    var jws = ReferentialBundle.sign(zip, DropFixture.KEY);
    var accepted = new ArrayList<Integer>();

    for (int i = 0; i < jws.length(); i++) {
      var changed = jws.getBytes(UTF_8);
      changed[i] = (byte) (changed[i] == 'A' ? 'B' : 'A');
      if (refusal("referential-7.zip", zip, new String(changed, UTF_8)) == null) {
        accepted.add(i);
      }
    }

    assertThat(accepted).isEmpty();
  }

  @Test
  void aBundleCutShortIsRefused() {
    var zip = bundle.zip();
    var jws = ReferentialBundle.sign(zip, DropFixture.KEY);

    assertThat(refusal("referential-7.zip", Arrays.copyOf(zip, zip.length - 1), jws))
        .isEqualTo("bundle-signature");
  }

  @Test
  void aBundleUnderTheNameOfAnotherVersionIsRefused() {
    var zip = bundle.zip();

    assertThat(refusal("referential-8.zip", zip, ReferentialBundle.sign(zip, DropFixture.KEY)))
        .isEqualTo("bundle-form");
  }

  @Test
  void aSignedZipThatIsNoBundleIsRefused() throws IOException {
    assertThat(formOf(entries("../../etc/cron.d/evil", "x")))
        .isEqualTo("It holds \"../../etc/cron.d/evil\", which is none of its files");
    assertThat(formOf(entries("notes.txt", "x"))).contains("which is none of its files");
    assertThat(formOf(Map.of("bundle.json", "{}"))).isEqualTo("It lacks domains.csv");
    assertThat(formOf(entries("domains.csv", "changed after it was hashed")))
        .isEqualTo("Its files are not those of its content_sha256");
    assertThat(formOf(entries("bundle.json", "{"))).startsWith("Its bundle.json: ");
    assertThat(form("no zip at all".getBytes(UTF_8))).isEqualTo("It lacks domains.csv");
  }

  @Test
  void aFileThatIsThereTwiceIsRefused() throws IOException {
    // Neither name is hashed or checked by the zip format, and both are of the same length.
    var zip = new String(zip(entries("units.csv", "x")), ISO_8859_1);

    assertThat(form(zip.replace("domains.csv", "bundle.json").getBytes(ISO_8859_1)))
        .isEqualTo("It holds bundle.json twice");
  }

  @Test
  void aBombIsNotUnpacked() throws IOException {
    assertThat(formOf(entries("domains.csv", "0".repeat(64 << 20))))
        .isEqualTo("It holds more than it may for its size");
  }

  private Map<String, String> entries(String name, String content) throws IOException {
    var entries = new LinkedHashMap<String, String>();
    for (var file : ReferentialFiles.NAMES) {
      entries.put(file, Files.readString(directory.resolve(file)));
    }
    entries.put(
        "bundle.json",
        "{\"version\":7,\"content_sha256\":\"%s\",\"published_at\":\"%s\"}"
            .formatted(bundle.contentSha256(), NOW));
    entries.put(name, content);
    return entries;
  }

  private static byte[] zip(Map<String, String> entries) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static String formOf(Map<String, String> entries) throws IOException {
    return form(zip(entries));
  }

  private static String form(byte[] zip) {
    var refused = catchThrowableOfType(RefusedBundleException.class, () -> open(zip));
    assertThat(refused.code()).isEqualTo("bundle-form");
    return refused.problems().get(0);
  }

  private static ReferentialBundle open(byte[] zip) {
    return ReferentialBundle.open(
        "referential-7.zip", zip, ReferentialBundle.sign(zip, DropFixture.KEY), KEYS, NOW);
  }

  /** The code it is refused with; null when it is not. */
  private static String refusal(String fileName, byte[] zip, String jws) {
    var refused =
        catchThrowableOfType(
            RefusedBundleException.class,
            () -> ReferentialBundle.open(fileName, zip, jws, KEYS, NOW));
    return refused == null ? null : refused.code();
  }
}
