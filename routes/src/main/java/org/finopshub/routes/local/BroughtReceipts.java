package org.finopshub.routes.local;

import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.finopshub.contract.receipt.Receipt;
import org.finopshub.portal.local.ReceiptInbox;
import org.springframework.stereotype.Component;

/** Takes the receipts a group brings over HTTP. */
@Component
final class BroughtReceipts implements ReceiptInbox {
  private final ProducerTemplate routes;

  BroughtReceipts(ProducerTemplate routes) {
    this.routes = routes;
  }

  @Override
  public void take(Receipt receipt) {
    try {
      routes.requestBody("direct:local-close-export", receipt);
    } catch (CamelExecutionException stopped) {
      throw stopped.getCause() instanceof RuntimeException cause ? cause : stopped;
    }
  }
}
