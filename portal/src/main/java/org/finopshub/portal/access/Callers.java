package org.finopshub.portal.access;

import jakarta.servlet.ServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finopshub.group.access.EntityScope;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/** Reads from a verified token, or from the log-in of a page, who the caller is. */
@Component
@EnableConfigurationProperties(AccessSettings.class)
public final class Callers {
  private static final Pattern ENTITY_ID = Pattern.compile("[a-z0-9][a-z0-9-]{1,30}");

  private static final String CALLER = Caller.class.getName();

  private final AccessSettings settings;

  Callers(AccessSettings settings) {
    this.settings = settings;
  }

  /** The caller of the request this thread answers; {@link Caller#ANONYMOUS} outside of one. */
  public Caller current() {
    return of(SecurityContextHolder.getContext().getAuthentication());
  }

  /**
   * The caller of a request, also once the request is answered; {@link Caller#ANONYMOUS} when
   * nobody could be verified.
   */
  public static Caller of(ServletRequest request) {
    return request.getAttribute(CALLER) instanceof Caller caller ? caller : Caller.ANONYMOUS;
  }

  static void remember(Caller caller, ServletRequest request) {
    request.setAttribute(CALLER, caller);
  }

  Caller of(Authentication authentication) {
    if (authentication instanceof JwtAuthenticationToken token) {
      return of(token.getTokenAttributes());
    }
    if (authentication instanceof OAuth2AuthenticationToken login) {
      return of(login.getPrincipal().getAttributes());
    }
    return Caller.ANONYMOUS;
  }

  private Caller of(Map<String, Object> claims) {
    var subject = text(claims, "sub").orElseThrow();
    return new Caller(
        subject,
        text(claims, "preferred_username").orElse(subject),
        Stream.of("azp", "client_id")
            .flatMap(claim -> text(claims, claim).stream())
            .findFirst()
            .orElse(Objects.requireNonNullElse(settings.clientId(), "unknown")),
        texts(claims, settings.rolesClaim()).stream()
            .flatMap(word -> Role.of(word).stream())
            .collect(Collectors.toUnmodifiableSet()),
        scope(texts(claims, settings.groupsClaim())));
  }

  /** A local hub knows its own entity only: who sees the whole group is not let in for that. */
  private EntityScope scope(List<String> groups) {
    if (settings.isLocal()) {
      return groups.contains(settings.entityGroups() + settings.entity())
          ? EntityScope.of(Set.of(settings.entity()))
          : EntityScope.NONE;
    }
    if (groups.contains(settings.wholeGroup())) {
      return EntityScope.ALL;
    }
    return EntityScope.of(
        groups.stream()
            .filter(group -> group.startsWith(settings.entityGroups()))
            .map(group -> group.substring(settings.entityGroups().length()))
            .filter(ENTITY_ID.asMatchPredicate())
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static Optional<String> text(Map<String, Object> claims, String claim) {
    return claims.get(claim) instanceof String text && !text.isBlank()
        ? Optional.of(text)
        : Optional.empty();
  }

  private static List<String> texts(Map<String, Object> claims, String claim) {
    return claims.get(claim) instanceof List<?> list
        ? list.stream().filter(String.class::isInstance).map(String.class::cast).toList()
        : List.of();
  }
}
