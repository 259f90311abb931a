package org.finopshub.routes.demo.identity;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.finopshub.routes.demo.identity.IdentityServer.Knowledge;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Writes into every token who it is of, what they may do, and which hubs it is meant for. */
final class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {
  private final Map<String, DemoPerson> people;
  private final Map<String, DemoClient> clients;

  TokenClaims(Knowledge knowledge) {
    people =
        knowledge.people().stream()
            .collect(Collectors.toUnmodifiableMap(DemoPerson::name, Function.identity()));
    clients =
        knowledge.clients().stream()
            .collect(Collectors.toUnmodifiableMap(DemoClient::id, Function.identity()));
  }

  @Override
  public void customize(JwtEncodingContext context) {
    var client = clients.get(context.getRegisteredClient().getClientId());
    var name = context.getPrincipal().getName();
    var person = people.get(name);
    claim(context, "preferred_username", name);
    claim(context, "azp", client.id());
    claim(context, "roles", person == null ? client.roles() : person.roles());
    claim(context, "groups", person == null ? client.groups() : person.groups());
    if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
      context.getClaims().audience(List.copyOf(client.audience()));
    }
  }

  private static void claim(JwtEncodingContext context, String name, Object value) {
    context.getClaims().claim(name, value);
  }
}
