/**
 * Takes an entity's usage (FOCUS cost files, plain usage files, SQL queries) into {@code
 * mart.usage_line}; nothing here prices, allocates or knows the group.
 */
package org.finopshub.local.usage;
