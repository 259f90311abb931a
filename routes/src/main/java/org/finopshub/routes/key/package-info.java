/** The keys of an entity and of the group: made, read and renewed; nothing is signed here. */
package org.finopshub.routes.key;
