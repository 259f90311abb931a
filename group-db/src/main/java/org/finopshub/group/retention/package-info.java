/**
 * What is past its retention, and drops it month by month; makes room for months to come. Nothing
 * here knows why a month is kept.
 */
package org.finopshub.group.retention;
