/** Takes alerts from the outbox to where people see them. */
package org.finopshub.routes.alert;
