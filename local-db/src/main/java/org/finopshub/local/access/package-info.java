/** The one way of reading the mart for somebody; who that is, is decided in {@code portal}. */
package org.finopshub.local.access;
