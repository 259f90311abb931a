/** Where tests break the hub; nothing here does anything in production, and it decides nothing. */
package org.finopshub.group.fault;
