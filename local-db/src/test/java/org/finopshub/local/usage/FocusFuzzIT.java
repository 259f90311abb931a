package org.finopshub.local.usage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.finopshub.contract.fuzz.Damage;
import org.finopshub.contract.fuzz.Ending;

/** Bills with damage done to them: nobody signed those. */
class FocusFuzzIT {
  private static final byte[] BILL =
      String.join(
              "\n",
              TestIntake.FOCUS_HEADER,
              TestIntake.FOCUS_LINE,
              "-0.25,USD,2024-09-01,Credit,,,AWS,VM,std,acc-1,\"{\"\"application\"\": \"\"shop\"\"}\"",
              "3,EUR,2024-10-01T00:00:00Z,Usage,7.5,GB Hours,AWS,Disk,std,,",
              "")
          .getBytes(UTF_8);

  @Property(tries = 15, shrinking = ShrinkingMode.OFF)
  void eachLineOfABillIsTakenOrRejectedOrTheBillIsRefused(
      @ForAll("bills") Tuple2<String, byte[]> bill) throws IOException {
    try (var mart = new TestIntake()) {
      Files.write(mart.directory.resolve(bill.get1()), bill.get2());

      var taken = Ending.of(mart::takeAgain);

      assertThat(taken.deliveries().size() + taken.failures().size()).isEqualTo(1);
      for (var delivery : taken.deliveries()) {
        assertThat(delivery.linesTaken() + delivery.linesRejected())
            .isEqualTo(delivery.linesRead());
        assertThat(mart.rows("SELECT coalesce(sum(source_lines), 0) FROM mart.usage_line"))
            .containsExactly(Long.toString(delivery.linesTaken()));
      }
    }
  }

  @Provide
  Arbitrary<Tuple2<String, byte[]>> bills() {
    return Arbitraries.oneOf(
        Damage.to(BILL).map(bytes -> Tuple.of("a.csv", bytes)),
        Damage.to(BILL).map(bytes -> Tuple.of("a.csv.gz", gzip(bytes))),
        Damage.to(gzip(BILL)).map(bytes -> Tuple.of("a.csv.gz", bytes)));
  }

  private static byte[] gzip(byte[] content) {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
