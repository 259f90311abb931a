/**
 * Tests what a hub needs, one thing at a time and without starting it; says what was found and what
 * to mend, and mends nothing itself.
 */
package org.finopshub.routes.doctor;
