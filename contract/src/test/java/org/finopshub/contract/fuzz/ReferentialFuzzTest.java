package org.finopshub.contract.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.ReferentialDirectory;
import org.finopshub.contract.referential.InvalidReferentialException;
import org.finopshub.contract.referential.Referential;
import org.finopshub.contract.referential.ReferentialBundle;
import org.finopshub.contract.referential.ReferentialFiles;
import org.finopshub.contract.referential.RefusedBundleException;

/** Bundles whose signature fits and whose zip does not, and files a steward spoilt. */
class ReferentialFuzzTest {
  private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
  private static final JWKSet KEYS = new JWKSet(DropFixture.KEY.toPublicJWK());

  private static Path directory;
  private static ReferentialBundle bundle;

  @BeforeContainer
  static void bundleAReferential() throws IOException {
    directory = ReferentialDirectory.write(Files.createTempDirectory("fuzz"));
    bundle = ReferentialBundle.of(7, NOW, ReferentialFiles.in(directory));
  }

  @Property
  void aBundleIsRefusedOrHoldsWhatWasPutIn(@ForAll("zips") byte[] zip) {
    var opened = Ending.of(() -> opened(zip));

    opened.ifPresent(
        held -> {
          assertThat(held.contentSha256()).isEqualTo(bundle.contentSha256());
          assertThat(held.referential().products()).isEqualTo(bundle.referential().products());
        });
  }

  @Property
  void aFileIsRefusedOrGivesProductsOfItsDomains(@ForAll("files") Tuple2<String, byte[]> damaged)
      throws IOException {
    var file = directory.resolve(damaged.get1());
    var before = Files.readAllBytes(file);
    Files.write(file, damaged.get2());
    try {
      var referential = Ending.of(() -> read(directory));

      referential.ifPresent(
          read ->
              assertThat(read.products())
                  .extracting(Referential.Product::domainId)
                  .isSubsetOf(read.domains().stream().map(Referential.Domain::domainId).toList()));
    } finally {
      Files.write(file, before);
    }
  }

  private static Optional<ReferentialBundle> opened(byte[] zip) {
    try {
      return Optional.of(
          ReferentialBundle.open(
              "referential-7.zip", zip, ReferentialBundle.sign(zip, DropFixture.KEY), KEYS, NOW));
    } catch (RefusedBundleException refused) {
      return Optional.empty();
    }
  }

  private static Optional<Referential> read(Path files) throws IOException {
    try {
      return Optional.of(ReferentialFiles.read(files, 7));
    } catch (InvalidReferentialException refused) {
      return Optional.empty();
    }
  }

  @Provide
  Arbitrary<byte[]> zips() {
    return Damage.to(bundle.zip());
  }

  @Provide
  Arbitrary<Tuple2<String, byte[]>> files() {
    return Arbitraries.of(ReferentialFiles.NAMES)
        .flatMap(name -> Damage.to(content(name)).map(bytes -> Tuple.of(name, bytes)));
  }

  private static byte[] content(String name) {
    try {
      return Files.readAllBytes(directory.resolve(name));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
