package org.finopshub.group.publication;

import com.nimbusds.jose.jwk.ECKey;
import java.util.Optional;

/**
 * How the group publishes.
 *
 * @param signingKey the group's private key; without one versions are kept but not published
 */
public record PublicationSettings(Optional<ECKey> signingKey) {}
