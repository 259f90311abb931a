package org.finopshub.contract.check;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Checks a drop against contract v1 and returns every violation; the sender's {@code hub check} and
 * the group's import run this same class.
 */
public final class ContractCheck {

  public ContractCheck(CheckRules rules) {}

  /**
   * Checks what can be known before a row is read: file name, manifest schema and version,
   * identity, signature, the declared files' names, kinds, presence and sizes.
   *
   * @param directory where the drop's files lie, flat; nothing outside it is opened and links are
   *     never followed
   */
  public Envelope openEnvelope(Path directory, String manifestFile) throws IOException {
    throw new UnsupportedOperationException();
  }

  /**
   * Reads every data file once: digest, format, each row's rules, duplicate keys, referential,
   * control totals. Memory stays bounded whatever the drop's size.
   *
   * @param sink receives each row until the first violation; the rest is read to report all of them
   * @return the envelope's violations followed by those of the rows
   */
  public CheckReport readRows(Envelope envelope, ChargeSink sink) throws IOException {
    throw new UnsupportedOperationException();
  }
}
