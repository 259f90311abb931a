package org.finopshub.contract.format;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as the contract writes it: lower-case hex. */
public final class Sha256 {
  private Sha256() {}

  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** The digest of bytes held in memory. */
  public static String of(byte[] content) {
    return hex(digest().digest(content));
  }

  /** The digest as text. */
  public static String hex(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }
}
