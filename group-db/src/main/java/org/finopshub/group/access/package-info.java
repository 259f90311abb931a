/**
 * Whose figures may be read: the scope bound to a thread, and the one way of reading under it. What
 * may be done with them is decided in {@code portal}.
 */
package org.finopshub.group.access;
