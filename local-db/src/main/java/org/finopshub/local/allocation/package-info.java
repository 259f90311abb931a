/** Splits each domain's shared pool over its applications, exactly. */
package org.finopshub.local.allocation;
