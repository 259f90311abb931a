/**
 * The pages of the running demo in a real browser, as people see them; nothing about what a figure
 * should be.
 */
package org.finopshub.routes.browser;
