package org.finopshub.portal.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;

/**
 * Where callers come from: {@code hub.access.*}.
 *
 * @param issuer the identity provider, as its tokens name it; without it nobody gets in
 * @param jwkSetUri where its keys are, {@code file:} too; by default what the issuer publishes
 * @param audience whom a token must be meant for, so that one hub's tokens open no other
 * @param clientId who the pages are at the identity provider
 * @param clientSecret what the pages prove it with, from the environment
 * @param clientSecretFile the file that holds it instead
 * @param rolesClaim the member of a token that lists roles
 * @param groupsClaim the member of a token that lists groups
 * @param entityGroups what a group's name starts with that stands for an entity
 * @param wholeGroup the group whose members see every entity
 * @param entity whom alone a local hub lets in; none on the group's hub
 * @param requestsPerMinute how much one caller may ask
 * @param maxBody how large a request's body may be
 * @param timeout how long the identity provider may be silent
 */
@ConfigurationProperties(prefix = "hub.access", ignoreUnknownFields = false)
record AccessSettings(
    String issuer,
    String jwkSetUri,
    String audience,
    String clientId,
    String clientSecret,
    Path clientSecretFile,
    @DefaultValue("roles") String rolesClaim,
    @DefaultValue("groups") String groupsClaim,
    @DefaultValue("/entities/") String entityGroups,
    @DefaultValue("/group") String wholeGroup,
    String entity,
    @DefaultValue("600") int requestsPerMinute,
    @DefaultValue("1MB") DataSize maxBody,
    @DefaultValue("30s") Duration timeout) {

  boolean isConfigured() {
    return StringUtils.hasText(issuer);
  }

  /** What the pages prove themselves with, without the white space around it. */
  String secret() {
    try {
      return clientSecretFile == null ? clientSecret : Files.readString(clientSecretFile).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("hub.access.client-secret-file", unreadable);
    }
  }

  boolean isLocal() {
    return StringUtils.hasText(entity);
  }
}
