package org.finopshub.contract.check;

/**
 * Something worth a look in a drop that is accepted all the same.
 *
 * @param code kebab-case, of {@link org.finopshub.contract.conformity.ConformityCode}
 * @param subject the product, domain or version it is about
 * @param message what was found and what to do
 * @param rows fact rows concerned; 0 when it is about the manifest
 */
public record Finding(String code, String subject, String message, long rows) {}
