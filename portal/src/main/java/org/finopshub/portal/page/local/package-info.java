/** The pages of a local hub; they ask the same reports as its API and compute nothing. */
package org.finopshub.portal.page.local;
