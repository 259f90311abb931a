/** What one computation of a month is, how far it got and the proof that it kept every sum. */
package org.finopshub.local.run;
