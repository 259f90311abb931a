/** Price lists by referential version, and which of them a month is valued with; reads no cost. */
package org.finopshub.group.pricing;
