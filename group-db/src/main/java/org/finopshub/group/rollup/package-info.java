/** Sums of one slice's facts, rebuilt inside its import; no query of the read side lives here. */
package org.finopshub.group.rollup;
