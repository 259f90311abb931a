package org.finopshub.portal.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;
import org.finopshub.group.sql.SqlTime;
import org.finopshub.portal.query.Words;

/**
 * One place in the chain: what the next row is bound to.
 *
 * <p>A row's hash is SHA-256 over the hash before it and the row's columns in their order, each as
 * a netstring ({@code <bytes>:<text>,}) and {@code -} for null, so that no text can pass for
 * another.
 */
record ChainLink(long seq, Instant at, byte[] hash) {
  private static final DateTimeFormatter MICROSECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  /** What the first row is bound to. */
  static final ChainLink START = new ChainLink(0, Instant.MIN, new byte[32]);

  static ChainLink of(ResultSet row) throws SQLException {
    return new ChainLink(row.getLong("seq"), SqlTime.instant(row, "at"), row.getBytes("hash"));
  }

  /** The place the entry takes right after this one. */
  ChainLink next(Instant answeredAt, AuditEntry entry) {
    var nextSeq = seq + 1;
    return new ChainLink(nextSeq, answeredAt, hash(nextSeq, answeredAt, entry));
  }

  boolean isFollowedBy(ChainLink row, AuditEntry content) {
    return row.seq == seq + 1 && Arrays.equals(row.hash, hash(row.seq, row.at, content));
  }

  String hex() {
    return HexFormat.of().formatHex(hash);
  }

  private byte[] hash(long rowSeq, Instant rowAt, AuditEntry entry) {
    var sha256 = sha256();
    sha256.update(hash);
    columns(rowSeq, rowAt, entry).map(ChainLink::netstring).forEach(sha256::update);
    return sha256.digest();
  }

  private static Stream<Object> columns(long rowSeq, Instant rowAt, AuditEntry entry) {
    var asker = entry.asker();
    var question = entry.question();
    var outcome = entry.outcome();
    return Stream.of(
        rowSeq,
        MICROSECONDS.format(rowAt),
        asker.subject(),
        asker.name(),
        asker.client(),
        asker.roles(),
        asker.entityScope(),
        question.method(),
        question.route(),
        question.parameters(),
        outcome.rows(),
        outcome.status(),
        Words.of(outcome.decision()),
        entry.traceId());
  }

  private static byte[] netstring(Object column) {
    if (column == null) {
      return "-".getBytes(UTF_8);
    }
    var text = column.toString();
    return (text.getBytes(UTF_8).length + ":" + text + ",").getBytes(UTF_8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
