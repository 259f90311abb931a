/**
 * A drop from its arrival to its filing: check, verdict, tracking, archive and quarantine. What
 * happens to the slice's rows lives in {@code slice}.
 */
package org.finopshub.group.ingestion;
