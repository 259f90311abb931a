/**
 * Which months should be there, how complete they are, and the alerts of those that are not; when a
 * month is due is the calendar's to say.
 */
package org.finopshub.group.completeness;
