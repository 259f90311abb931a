/** How PostgreSQL goes about what readers ask, over as many facts as a group has. */
package org.finopshub.portal.plan;
