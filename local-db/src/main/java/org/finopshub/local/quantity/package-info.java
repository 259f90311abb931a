/** Turns usage lines into the quantities applications consumed themselves, and domain pools. */
package org.finopshub.local.quantity;
