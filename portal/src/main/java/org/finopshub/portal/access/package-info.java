/**
 * Who asks, and what they may: tokens and log-ins become callers here, and one table says which
 * role opens which door. What a caller sees of an entity is filtered in the database.
 */
package org.finopshub.portal.access;
