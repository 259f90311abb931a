/**
 * One alert per cause, from its raising to its resolution, and the notices owed of it; how a
 * channel is reached lives in the hub's routes.
 */
package org.finopshub.group.alert;
