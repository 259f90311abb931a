package org.finopshub.routes.settings;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A mail server and whom it writes to.
 *
 * @param security how the connection is protected
 * @param user absent when the server asks for none
 */
public record EmailSettings(
    @NotBlank(message = Allowed.REQUIRED) String host,
    @DefaultValue("587")
        @Min(value = 1, message = Allowed.PORT)
        @Max(value = 65_535, message = Allowed.PORT)
        int port,
    @DefaultValue("starttls") Security security,
    String user,
    Secret password,
    @NotNull(message = Allowed.REQUIRED) @Email(message = "an e-mail address") String from,
    @NotEmpty(message = Allowed.NOT_EMPTY) List<@Email(message = "an e-mail address") String> to,
    @DefaultValue("10s") Duration timeout) {

  /** How mail travels. */
  public enum Security {
    /** In the clear, to a relay on the same machine or network. */
    NONE,
    STARTTLS,
    TLS
  }
}
