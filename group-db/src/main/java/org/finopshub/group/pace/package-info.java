/** When a load goes on and when it waits for those who ask. */
package org.finopshub.group.pace;
