package org.finopshub.routes.doctor;

/**
 * What an examination came to.
 *
 * @param subject what was examined, one word
 * @param found one line
 * @param mend what to do about it; empty when there is nothing to do
 */
public record Finding(String subject, Verdict verdict, String found, String mend) {

  static Finding ok(String subject, String found) {
    return new Finding(subject, Verdict.OK, found, "");
  }

  static Finding unreachable(String subject, String found, String mend) {
    return new Finding(subject, Verdict.UNREACHABLE, found, mend);
  }

  static Finding wrong(String subject, String found, String mend) {
    return new Finding(subject, Verdict.WRONG, found, mend);
  }

  static Finding insecure(String subject, String found, String mend) {
    return new Finding(subject, Verdict.INSECURE, found, mend);
  }
}
