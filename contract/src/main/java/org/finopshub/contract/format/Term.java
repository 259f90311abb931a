package org.finopshub.contract.format;

import java.util.Arrays;

/**
 * One distinct text of a column, decoded and judged once however many rows hold it.
 *
 * @param <M> what the text means: an enum constant, a product, a sum to add to
 */
public final class Term<M> {
  private final byte[] utf8;
  private final String text;
  private final M meaning;
  private final Fault fault;
  private final int index;
  private long rows;

  Term(byte[] utf8, String text, Judgement<M> judgement, int index) {
    this.utf8 = utf8;
    this.text = text;
    this.meaning = judgement.meaning();
    this.fault = judgement.fault();
    this.index = index;
  }

  public String text() {
    return text;
  }

  /** Null when the text has none. */
  public M meaning() {
    return meaning;
  }

  public Fault fault() {
    return fault;
  }

  /** 1 for the first distinct text of the column; 0 when the column holds too many to number. */
  public int index() {
    return index;
  }

  /** Rows counted so far. */
  public long rows() {
    return rows;
  }

  public void countRow() {
    rows++;
  }

  boolean is(byte[] other, int from, int to) {
    return Arrays.equals(utf8, 0, utf8.length, other, from, to);
  }

  int hash() {
    return TextColumn.hash(utf8, 0, utf8.length);
  }

  /** What a column's rule says about a text. */
  public record Judgement<M>(M meaning, Fault fault) {
    public static <M> Judgement<M> good(M meaning) {
      return new Judgement<>(meaning, null);
    }

    public static <M> Judgement<M> bad(Fault fault) {
      return new Judgement<>(null, fault);
    }
  }
}
