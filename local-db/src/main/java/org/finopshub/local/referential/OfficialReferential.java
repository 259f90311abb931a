package org.finopshub.local.referential;

import org.finopshub.contract.referential.Referential;

/**
 * The newest version of the official referential that was synchronised, as the group published it.
 *
 * @param version the group's number, which is also the referential's
 * @param contentSha256 of the published files
 */
public record OfficialReferential(int version, String contentSha256, Referential referential) {}
