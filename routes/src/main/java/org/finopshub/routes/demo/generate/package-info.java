/**
 * Makes usage that looks like real bills, from a seed: for the demo, tests and benchmarks. Nothing
 * here reads a database or knows the hubs.
 */
package org.finopshub.routes.demo.generate;
