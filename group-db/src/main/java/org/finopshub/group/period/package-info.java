/**
 * The calendar: which months are due from an entity and when, and which are closed. What a drop
 * does to a slice lives in {@code slice}.
 */
package org.finopshub.group.period;
