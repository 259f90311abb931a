/**
 * A whole hub, filled through its inbox and asked over HTTP: what grows with the history, and what
 * does not.
 */
package org.finopshub.benchmarks.scale;
