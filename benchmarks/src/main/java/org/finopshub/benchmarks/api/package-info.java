/** Asking a hub over HTTP as its readers do: with a token, many at once. */
package org.finopshub.benchmarks.api;
