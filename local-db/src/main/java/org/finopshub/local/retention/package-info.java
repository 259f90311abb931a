/**
 * What an entity keeps no longer, dropped month by month; room for months to come. Nothing here
 * knows why a month is kept.
 */
package org.finopshub.local.retention;
