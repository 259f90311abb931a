package org.finopshub.contract.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A few things done to good bytes: some flipped, cut out, repeated, put in, or the end cut off. */
public final class Damage {
  private Damage() {}

  /** One of the good ones with one to six things done to it. */
  public static Arbitrary<byte[]> to(byte[]... good) {
    return Combinators.combine(Arbitraries.of(good), changes().list().ofMinSize(1).ofMaxSize(6))
        .as(
            (seed, changes) ->
                changes.stream()
                    .reduce(
                        seed, (bytes, change) -> change.apply(bytes), (before, after) -> after));
  }

  private static Arbitrary<UnaryOperator<byte[]>> changes() {
    var place = Arbitraries.doubles().between(0, 1);
    var length = Arbitraries.integers().between(1, 200);
    return Arbitraries.oneOf(
        Combinators.combine(place, Arbitraries.integers().between(1, 255)).as(Damage::flip),
        Combinators.combine(place, length).as((at, most) -> replace(at, most, new byte[0])),
        Combinators.combine(place, length).as(Damage::repeat),
        Combinators.combine(place, length, Arbitraries.of(words()))
            .as((at, most, word) -> replace(at, most % 8, word)),
        place.map(at -> bytes -> Arrays.copyOf(bytes, (int) (at * bytes.length))));
  }

  private static UnaryOperator<byte[]> flip(double at, int bits) {
    return bytes -> {
      var changed = bytes.clone();
      if (bytes.length > 0) {
        changed[Math.min(bytes.length - 1, (int) (at * bytes.length))] ^= (byte) bits;
      }
      return changed;
    };
  }

  private static UnaryOperator<byte[]> repeat(double at, int most) {
    return bytes -> {
      int from = (int) (at * bytes.length);
      int to = Math.min(bytes.length, from + most);
      return replace(bytes, from, from, Arrays.copyOfRange(bytes, from, to));
    };
  }

  private static UnaryOperator<byte[]> replace(double at, int most, byte[] word) {
    return bytes -> {
      int from = (int) (at * bytes.length);
      return replace(bytes, from, Math.min(bytes.length, from + most), word);
    };
  }

  private static byte[] replace(byte[] bytes, int from, int to, byte[] word) {
    var changed = new ByteArrayOutputStream(bytes.length + word.length);
    changed.write(bytes, 0, from);
    changed.writeBytes(word);
    changed.write(bytes, to, bytes.length - to);
    return changed.toByteArray();
  }

  /** What parsers have stumbled over: one a line, as Java would write it in a string. */
  private static List<byte[]> words() {
    try (var words = Damage.class.getResourceAsStream("words.txt")) {
      return new String(words.readAllBytes(), UTF_8)
          .lines()
          .map(String::translateEscapes)
          .map(word -> word.getBytes(ISO_8859_1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
