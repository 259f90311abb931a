package org.finopshub.contract.receipt;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every way in which a drop can break the contract. The codes are part of contract v1: senders
 * react to them by program, so none is ever renamed.
 */
public enum ViolationCode {
  /** Directory, file name, manifest or rows name different entities. */
  IDENTITY(Category.SECURITY),
  /** No valid signature of the entity over the manifest's bytes. */
  SIGNATURE(Category.SECURITY),
  /** A name the contract does not allow, or a link, directory or device under a declared name. */
  FILE_NAME(Category.SECURITY),

  /** A declared file is not there (yet). */
  FILE_MISSING(Category.RETRY),
  /** A file is there but the disk does not give its bytes. */
  FILE_UNREADABLE(Category.RETRY),

  /** The manifest is not JSON of the contract's schema, or contradicts itself. */
  MANIFEST(Category.CONTRACT),
  /** A major version of the contract this hub does not know. */
  CONTRACT_VERSION(Category.CONTRACT),
  /** The same run was received before with other content. */
  RUN_CONFLICT(Category.CONTRACT),
  SIZE_MISMATCH(Category.CONTRACT),
  CHECKSUM_MISMATCH(Category.CONTRACT),
  /** Rows in a file differ from those the manifest declares for it. */
  ROW_COUNT_MISMATCH(Category.CONTRACT),
  /** A sum or count over all rows differs from the manifest's. */
  CONTROL_TOTAL_MISMATCH(Category.CONTRACT),
  /** More bytes, rows or distinct ids than the receiver takes, or a decompression bomb. */
  TOO_LARGE(Category.CONTRACT),
  /** The bytes are not of the declared format or compression. */
  FORMAT(Category.CONTRACT),
  /** Text that is not UTF-8. */
  ENCODING(Category.CONTRACT),
  /** Columns missing, unknown, or in another order. */
  COLUMNS(Category.CONTRACT),
  /** A row with more or fewer fields than columns. */
  FIELD_COUNT(Category.CONTRACT),
  /** Quotes or line ends against RFC 4180. */
  CSV_SYNTAX(Category.CONTRACT),

  /** Nothing where a value must stand. */
  VALUE_MISSING(Category.CONTRACT),
  /** A word that is not one of the column's, or a text that is too long. */
  VALUE_INVALID(Category.CONTRACT),
  /** NUL or another control character. */
  CONTROL_CHARACTER(Category.CONTRACT),
  /** Not a plain decimal, or more digits than allowed. */
  DECIMAL(Category.CONTRACT),
  /** A row of another period, run or pricing view than the manifest's. */
  SCOPE(Category.CONTRACT),
  UNKNOWN_APPLICATION(Category.CONTRACT),
  UNKNOWN_DOMAIN(Category.CONTRACT),
  UNKNOWN_PRODUCT(Category.CONTRACT),
  /** The product belongs to another domain. */
  PRODUCT_DOMAIN(Category.CONTRACT),
  /** The unit is not the product's. */
  UNIT(Category.CONTRACT),
  /** Not ISO 4217, or not a currency of the entity. */
  CURRENCY(Category.CONTRACT),
  NEGATIVE_QUANTITY(Category.CONTRACT),
  DUPLICATE_KEY(Category.CONTRACT),

  /** The group's hub breaks whenever it reads the drop; its operators are told. */
  UNPROCESSABLE(Category.CONTRACT),

  /** The month is closed, and the group's steward refused to restate it. */
  RESTATEMENT_REFUSED(Category.CONTRACT);

  /** What the sender should do about it. */
  public enum Category {
    /** Correct the drop and send it as a new run. */
    CONTRACT,
    /** Keys, names or identities are wrong: somebody should look. */
    SECURITY,
    /** Nothing is known to be wrong: complete the drop or try again. */
    RETRY
  }

  private final Category category;
  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  ViolationCode(Category category) {
    this.category = category;
  }

  /** Kebab-case, as {@code Violation.code} holds it. */
  public String code() {
    return code;
  }

  public Category category() {
    return category;
  }

  public static Optional<ViolationCode> of(String code) {
    return Arrays.stream(values()).filter(v -> v.code.equals(code)).findFirst();
  }
}
