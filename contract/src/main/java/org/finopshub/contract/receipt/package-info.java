/** The group's answer to a drop and the words for what can be wrong; nothing that decides. */
package org.finopshub.contract.receipt;
