package org.finopshub.portal.access;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;

/**
 * Where people log in. Its addresses are asked for when the first one does, and until it answers
 * again and again, so that a hub starts without it.
 */
@Component
final class IdentityProvider implements ClientRegistrationRepository {
  static final String NAME = "hub";

  private final AccessSettings settings;
  private volatile ClientRegistration known;

  IdentityProvider(AccessSettings settings) {
    this.settings = settings;
  }

  @Override
  public ClientRegistration findByRegistrationId(String name) {
    if (!name.equals(NAME)) {
      return null;
    }
    if (known == null) {
      known = discovered();
    }
    return known;
  }

  /** The token itself says what the hub wants to know of a person; nothing else is asked for. */
  private ClientRegistration discovered() {
    return ClientRegistrations.fromIssuerLocation(settings.issuer())
        .registrationId(NAME)
        .clientId(settings.clientId())
        .clientSecret(settings.secret())
        .scope(OidcScopes.OPENID, OidcScopes.PROFILE)
        .clientSettings(ClientSettings.builder().requireProofKey(true).build())
        .userInfoUri(null)
        .build();
  }
}
