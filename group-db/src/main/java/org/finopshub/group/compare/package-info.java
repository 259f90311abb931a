/** Holds the entities against each other; every figure is the cost report's. */
package org.finopshub.group.compare;
