package org.finopshub.contract.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.SampleConformity;
import org.finopshub.contract.conformity.ConformityCode;
import org.finopshub.contract.conformity.ConformityJson;
import org.finopshub.contract.conformity.ConformityReport;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.contract.receipt.Receipt;
import org.finopshub.contract.receipt.ReceiptJson;
import org.finopshub.contract.receipt.Violation;
import org.finopshub.contract.signature.DetachedJws;

/** What goes beside a drop and what comes back: signatures, receipts, conformity reports. */
class AnswerFuzzTest {
  private static final byte[] PAYLOAD = "{\"entity_id\":\"atlas\"}".getBytes(UTF_8);
  private static final JWKSet KEYS = new JWKSet(DropFixture.KEY.toPublicJWK());
  private static final String SIGNATURE = DetachedJws.sign(PAYLOAD, DropFixture.KEY);

  @Property
  void aSignatureIsRefusedUnlessItIsTheOneThatWasMade(@ForAll("signatures") byte[] signature) {
    var jws = new String(signature, ISO_8859_1);

    var problem = Ending.of(() -> DetachedJws.problem(PAYLOAD, jws, KEYS));

    assertThat(problem.isEmpty()).isEqualTo(jws.equals(SIGNATURE));
  }

  @Property
  void aSignatureOfOtherBytesIsAlwaysRefused(@ForAll("payloads") byte[] payload) {
    var problem = Ending.of(() -> DetachedJws.problem(payload, SIGNATURE, KEYS));

    assertThat(problem.isEmpty()).isEqualTo(Arrays.equals(payload, PAYLOAD));
  }

  @Property
  void aReceiptIsRefusedOrMeansTheSameWrittenAgain(@ForAll("receipts") byte[] json) {
    var receipt = Ending.of(() -> read(json, ReceiptJson::read));

    receipt.ifPresent(
        read -> assertThat(ReceiptJson.read(ReceiptJson.write(read))).isEqualTo(read));
  }

  @Property
  void aConformityReportIsRefusedOrMeansTheSameWrittenAgain(@ForAll("reports") byte[] json) {
    var report = Ending.of(() -> read(json, ConformityJson::read));

    report.ifPresent(
        read -> assertThat(ConformityJson.read(ConformityJson.write(read))).isEqualTo(read));
  }

  /** Empty for the refusal it documents. */
  private static <T> Optional<T> read(byte[] json, Function<byte[], T> parser) {
    try {
      return Optional.of(parser.apply(json));
    } catch (IllegalArgumentException refused) {
      return Optional.empty();
    }
  }

  @Provide
  Arbitrary<byte[]> signatures() {
    return Damage.to(SIGNATURE.getBytes(US_ASCII));
  }

  @Provide
  Arbitrary<byte[]> payloads() {
    return Damage.to(PAYLOAD);
  }

  @Provide
  Arbitrary<byte[]> receipts() {
    return Damage.to(
        ReceiptJson.write(
            new Receipt(
                "atlas",
                YearMonth.of(2026, 5),
                UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e"),
                3L,
                IngestionStatus.REJECTED,
                Instant.parse("2026-06-01T00:00:00Z"),
                Instant.parse("2026-06-01T00:00:01.123456Z"),
                0,
                1,
                List.of(new Violation("decimal", "No", "f.csv", 7L, "billed_cost", "NaN")))));
  }

  @Provide
  Arbitrary<byte[]> reports() {
    return Damage.to(
        ConformityJson.write(
            ConformityReport.of(
                "atlas",
                7,
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                Instant.parse("2026-06-03T04:05:06Z"),
                YearMonth.of(2026, 5),
                UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e"),
                List.of(
                    SampleConformity.finding(ConformityCode.UNKNOWN_PRODUCT, "tape"),
                    SampleConformity.finding(ConformityCode.UNKNOWN_PRODUCT, "wire")))));
  }
}
