/** The data mart of one entity: what every pipeline step knows of the entity it works for. */
package org.finopshub.local;
