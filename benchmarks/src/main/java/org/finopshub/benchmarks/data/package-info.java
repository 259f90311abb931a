/** The data that is compared with, made from a seed: the same everywhere and every time. */
package org.finopshub.benchmarks.data;
