/** Signing and checking bytes; keys are given, never kept or searched for. */
package org.finopshub.contract.signature;
