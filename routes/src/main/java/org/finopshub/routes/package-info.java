/** The hub's main class and its two Spring Boot applications; no route and no rule lives here. */
package org.finopshub.routes;
