/**
 * What the Cost Insights plugin of Backstage asks of its backend, in the types that plugin
 * publishes; knows nothing of where costs are read.
 */
package org.finopshub.portal.backstage;
