/** What the group's hub does, and what one would do instead: loading, summing up, serving. */
package org.finopshub.benchmarks.group;
