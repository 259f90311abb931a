package org.finopshub.local.report;

import java.time.Instant;

/**
 * An application of the software catalog.
 *
 * @param catalogRef the component it is, e.g. {@code component:default/crm}
 * @param owner may be null, as the next two
 * @param goneAt when a reading no longer found it; null while it is there
 */
public record KnownApplication(
    String applicationId,
    String catalogRef,
    String owner,
    String system,
    String lifecycle,
    Instant firstSeenAt,
    Instant lastSeenAt,
    Instant goneAt) {}
