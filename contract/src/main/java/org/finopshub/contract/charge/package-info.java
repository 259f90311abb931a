/** The fact row of a slice and its words; nothing that reads or writes it. */
package org.finopshub.contract.charge;
