/**
 * One trace per run, from usage to views, whichever hubs and files it goes through. No decision.
 */
package org.finopshub.routes.trace;
