/**
 * Every parser that takes bytes from outside, given good ones with damage done to them. What is
 * asked of each: it ends, soon, in bounded memory, with its documented refusal or with something
 * that means the same when it is written and read again.
 */
package org.finopshub.contract.fuzz;
