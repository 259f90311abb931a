/** What monitoring watches of the mart: counts and ages, never a figure of its costs. */
package org.finopshub.local.watch;
