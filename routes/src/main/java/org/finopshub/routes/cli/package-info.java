/**
 * The commands of {@code ./hub}: read arguments, start what is asked for, answer with an exit code.
 */
package org.finopshub.routes.cli;
