/** Reads the parameters of a request strictly; knows nothing of costs or runs. */
package org.finopshub.portal.query;
