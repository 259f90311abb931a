/** JSON as the contract writes, reads and checks it; knows none of the documents. */
package org.finopshub.contract.json;
