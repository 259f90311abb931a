/** How the pages of both hubs look: language, formats, frame, refusals; no figure is made here. */
package org.finopshub.portal.page;
