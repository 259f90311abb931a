/** Values quantities with a pricing view; never changes a quantity. */
package org.finopshub.local.pricing;
