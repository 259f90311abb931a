package org.finopshub.contract.format;

import org.finopshub.contract.receipt.ViolationCode;

/** Why a value, a row or a file cannot be taken; who reads it knows where it stands. */
public record Fault(ViolationCode code, String message) {}
