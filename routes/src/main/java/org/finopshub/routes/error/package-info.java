/** What the routes do when something breaks: named exceptions, back-off, and who gets to know. */
package org.finopshub.routes.error;
