/** Answers as files a spreadsheet can open; knows none of what stands in them. */
package org.finopshub.portal.csv;
