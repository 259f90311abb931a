/** How every refusal of the API looks (RFC 9457); no endpoint lives here. */
package org.finopshub.portal.problem;
