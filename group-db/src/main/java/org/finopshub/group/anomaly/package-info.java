/**
 * What stands out in the figures of complete months, and what people made of it; which months are
 * complete is decided elsewhere.
 */
package org.finopshub.group.anomaly;
