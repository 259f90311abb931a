/**
 * How far the drops of entities are fetched that the group asks itself, and when it asks again; how
 * they are asked is {@code routes}' to know.
 */
package org.finopshub.group.pull;
