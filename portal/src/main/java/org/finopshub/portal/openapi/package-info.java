/** How the API describes itself at {@code /v3/api-docs}; no endpoint lives here. */
package org.finopshub.portal.openapi;
