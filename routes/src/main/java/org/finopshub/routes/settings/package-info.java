/**
 * What an operator may set: one validated record per concern, handed to the beans as their own
 * types; nothing else reads a property.
 */
package org.finopshub.routes.settings;
