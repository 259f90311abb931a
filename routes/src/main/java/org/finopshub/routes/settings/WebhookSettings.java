package org.finopshub.routes.settings;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where notices are posted to.
 *
 * @param url may hold a token in its path, so it is a secret as a whole
 * @param secret signs what is posted; absent = unsigned
 */
public record WebhookSettings(
    @NotNull(message = Allowed.REQUIRED) Secret url,
    Secret secret,
    @DefaultValue("10s") Duration timeout) {

  @AssertTrue(message = "url: an http or https URL with a host")
  boolean isUrlOfTheWeb() {
    return url == null || url.text().isPresent() && isOfTheWeb(url.text().get());
  }

  public URI uri() {
    return URI.create(url.text().orElseThrow());
  }

  private static boolean isOfTheWeb(String text) {
    try {
      var uri = new URI(text);
      return uri.getHost() != null
          && ("http".equalsIgnoreCase(uri.getScheme())
              || "https".equalsIgnoreCase(uri.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
