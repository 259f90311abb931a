/** Running two ways of doing one thing in turns, and what comes out; knows no way itself. */
package org.finopshub.benchmarks.measure;
