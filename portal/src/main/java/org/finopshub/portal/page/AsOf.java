package org.finopshub.portal.page;

import java.time.Instant;
import org.finopshub.portal.cost.Completeness;

/**
 * The badge of a page: when its figures were true and how complete their months are.
 *
 * @param moment null when nothing was ever loaded
 */
public record AsOf(Instant moment, Completeness completeness) {}
