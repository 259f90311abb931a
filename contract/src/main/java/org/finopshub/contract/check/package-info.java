/**
 * What holds a drop against the contract and says what is wrong with it; nothing here changes a
 * drop.
 */
package org.finopshub.contract.check;
