/**
 * Replaces one entity's month in the facts, whole and in one transaction. Nothing here knows where
 * a drop's files lie afterwards.
 */
package org.finopshub.group.slice;
