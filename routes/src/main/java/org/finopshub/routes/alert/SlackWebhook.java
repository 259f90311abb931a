package org.finopshub.routes.alert;

import java.io.IOException;
import java.util.Map;
import org.finopshub.contract.json.ExactJson;
import org.finopshub.group.alert.AlertChannel;
import org.finopshub.group.alert.Notice;

/** Posts each notice to a Slack-compatible incoming webhook. */
final class SlackWebhook implements AlertChannel.Transport {
  private final WebhookPost webhook;

  SlackWebhook(WebhookPost webhook) {
    this.webhook = webhook;
  }

  @Override
  public void send(Notice notice) throws IOException {
    var text = "*%s*\n%s".formatted(escaped(notice.subject()), escaped(notice.message()));
    webhook.post("application/json", Map.of(), ExactJson.write(Map.of("text", text)));
  }

  /** What a sender wrote becomes neither a link nor a mention of everybody. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
