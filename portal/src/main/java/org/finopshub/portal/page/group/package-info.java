/** The pages of the group hub; they ask the same reports as its API and compute nothing. */
package org.finopshub.portal.page.group;
