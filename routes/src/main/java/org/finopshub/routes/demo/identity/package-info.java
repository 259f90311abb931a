/**
 * The demo's identity provider and the people it knows; a production hub is given one that exists
 * already.
 */
package org.finopshub.routes.demo.identity;
