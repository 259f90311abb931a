/**
 * Has runs taken in again from the files the group kept of them: the files go back into the inbox,
 * and what becomes of them there is the intake's to say, never decided here.
 */
package org.finopshub.group.replay;
