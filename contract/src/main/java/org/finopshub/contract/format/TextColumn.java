package org.finopshub.contract.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.finopshub.contract.format.Term.Judgement;
import org.finopshub.contract.receipt.ViolationCode;

/**
 * A text column with the distinct texts seen so far.
 *
 * <p>A slice repeats few texts in many rows, so a row costs a comparison with the row before or one
 * look-up by bytes; decoding and judging happen once per distinct text. Memory: at most {@code
 * maxTerms} texts and 32 MiB of them are kept; others are judged at every row.
 */
public final class TextColumn<M> implements Column {
  /** Characters a text may have. */
  public static final int MAX_LENGTH = 200;

  private static final long MAX_KEPT_BYTES = 32L << 20;
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long SEED = System.nanoTime() | 1;

  private final Function<String, Judgement<M>> judge;
  private final int maxTerms;
  private final List<Term<M>> terms = new ArrayList<>();
  private Term<M>[] table = newTable(64);
  private Term<M> current;
  private long keptBytes;

  public TextColumn(int maxTerms, Function<String, Judgement<M>> judge) {
    this.maxTerms = maxTerms;
    this.judge = judge;
    this.current = new Term<>(new byte[0], "", empty(), 0);
  }

  @Override
  public void read(byte[] utf8, int from, int to) {
    if (!current.is(utf8, from, to)) {
      current = term(utf8, from, to);
    }
  }

  /** Makes a term found before the row's value. */
  public void use(Term<M> term) {
    current = term;
  }

  /** The term of a text, judged now if it is new. */
  public Term<M> term(byte[] utf8, int from, int to) {
    int mask = table.length - 1;
    int slot = hash(utf8, from, to) & mask;
    while (table[slot] != null) {
      if (table[slot].is(utf8, from, to)) {
        return table[slot];
      }
      slot = (slot + 1) & mask;
    }
    return add(Arrays.copyOfRange(utf8, from, to), slot);
  }

  /** The row's value. */
  public Term<M> current() {
    return current;
  }

  /** Every distinct text kept, in the order first seen. */
  public List<Term<M>> terms() {
    return Collections.unmodifiableList(terms);
  }

  @Override
  public Fault fault() {
    return current.fault();
  }

  @Override
  public String written() {
    return current.text();
  }

  private Term<M> add(byte[] utf8, int slot) {
    if (terms.size() >= maxTerms || keptBytes + utf8.length > MAX_KEPT_BYTES) {
      return judged(utf8, 0);
    }
    keptBytes += utf8.length;
    var term = judged(utf8, terms.size() + 1);
    terms.add(term);
    table[slot] = term;
    if (terms.size() * 2 > table.length) {
      grow();
    }
    return term;
  }

  private void grow() {
    table = newTable(table.length * 2);
    int mask = table.length - 1;
    for (var term : terms) {
      int slot = term.hash() & mask;
      while (table[slot] != null) {
        slot = (slot + 1) & mask;
      }
      table[slot] = term;
    }
  }

  private Term<M> judged(byte[] utf8, int index) {
    try {
      var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
      return new Term<>(utf8, text, judge(text), index);
    } catch (CharacterCodingException e) {
      return new Term<>(
          utf8,
          new String(utf8, ISO_8859_1),
          Judgement.bad(new Fault(ViolationCode.ENCODING, "The text is not UTF-8")),
          index);
    }
  }

  private Judgement<M> judge(String text) {
    if (text.isEmpty()) {
      return empty();
    }
    if (text.codePoints().anyMatch(TextColumn::isForbidden)) {
      return Judgement.bad(
          new Fault(
              ViolationCode.CONTROL_CHARACTER,
              "The text holds NUL or a control character; only tab and newline may stand in it"));
    }
    if (text.codePointCount(0, text.length()) > MAX_LENGTH) {
      return Judgement.bad(
          new Fault(
              ViolationCode.VALUE_INVALID,
              "The text has more than %d characters".formatted(MAX_LENGTH)));
    }
    return judge.apply(text);
  }

  private static boolean isForbidden(int codePoint) {
    return Character.getType(codePoint) == Character.CONTROL
        && codePoint != '\t'
        && codePoint != '\n';
  }

  private static <M> Judgement<M> empty() {
    return Judgement.bad(new Fault(ViolationCode.VALUE_MISSING, "There is no value"));
  }

  @SuppressWarnings("unchecked")
  private static <M> Term<M>[] newTable(int size) {
    return (Term<M>[]) new Term<?>[size];
  }

  /** Eight bytes at a time, seeded per process so that no sender can choose texts that collide. */
  static int hash(byte[] bytes, int from, int to) {
    long hash = SEED ^ (to - from);
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      hash = mix(hash ^ (long) LONG.get(bytes, at));
    }
    long rest = 0;
    for (; at < to; at++) {
      rest = rest << 8 | bytes[at] & 0xff;
    }
    return (int) (mix(hash ^ rest) >>> 32);
  }

  private static long mix(long hash) {
    long mixed = hash * 0x9E3779B97F4A7C15L;
    return mixed ^ mixed >>> 29;
  }
}
