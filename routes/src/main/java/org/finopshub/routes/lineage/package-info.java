/** Tells a lineage service which datasets became which others (OpenLineage); decides nothing. */
package org.finopshub.routes.lineage;
