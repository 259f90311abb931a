package org.finopshub.portal.local;

import org.finopshub.contract.receipt.Receipt;

/**
 * Where the group's answers to drops go; the routes module implements it, so that one that came
 * over HTTP is taken like one that lay in the outbox.
 */
@FunctionalInterface
public interface ReceiptInbox {

  /** Returns when the drop is answered; the same receipt again changes nothing. */
  void take(Receipt receipt);
}
