/** Exchange rates by month to the group's currency, read from files; converts no cost itself. */
package org.finopshub.group.currency;
