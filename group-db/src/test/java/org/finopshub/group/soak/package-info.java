/** Random months while faults strike, held against a model of what must come of them. */
package org.finopshub.group.soak;
