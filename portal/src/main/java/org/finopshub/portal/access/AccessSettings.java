package org.finopshub.portal.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where callers come from: {@code hub.access.*}.
 *
 * @param issuer the identity provider, as its tokens name it; without it nobody gets in
 * @param jwkSetUri where its keys are, {@code file:} too; by default what the issuer publishes
 * @param audience whom a token must be meant for, so that one hub's tokens open no other
 * @param clientId who the pages are at the identity provider
 * @param clientSecret what the pages prove it with
 * @param rolesClaim the member of a token that lists roles
 * @param groupsClaim the member of a token that lists groups
 * @param entityGroups what a group's name starts with that stands for an entity
 * @param wholeGroup the group whose members see every entity
 */
@ConfigurationProperties("hub.access")
record AccessSettings(
    String issuer,
    String jwkSetUri,
    String audience,
    String clientId,
    String clientSecret,
    @DefaultValue("roles") String rolesClaim,
    @DefaultValue("groups") String groupsClaim,
    @DefaultValue("/entities/") String entityGroups,
    @DefaultValue("/group") String wholeGroup) {}
