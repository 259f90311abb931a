/** What an entity's hub does, and what one would do instead: reading bills, exporting, sending. */
package org.finopshub.benchmarks.local;
