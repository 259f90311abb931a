/** What the portal reads of the mart: rollups and views, never usage or facts; writes nothing. */
package org.finopshub.local.report;
