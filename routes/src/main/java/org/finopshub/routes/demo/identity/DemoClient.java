package org.finopshub.routes.demo.identity;

import java.util.List;

/**
 * An application that asks for tokens.
 *
 * @param audience the hubs its tokens are meant for
 * @param urls where its pages are; none for a program that asks for itself
 * @param roles what a program may do by itself
 * @param groups whose figures a program sees by itself
 */
public record DemoClient(
    String id,
    String secret,
    List<String> audience,
    List<String> urls,
    List<String> roles,
    List<String> groups) {

  /** The pages of a hub: people log in there. */
  public static DemoClient pages(String id, String secret, String audience, List<String> urls) {
    return new DemoClient(id, secret, List.of(audience), urls, List.of(), List.of());
  }

  /** A program that asks every hub of the demo. */
  public static DemoClient program(
      String id, String secret, List<String> roles, List<String> groups) {
    return new DemoClient(
        id, secret, List.of("finops-hub-group", "finops-hub-local"), List.of(), roles, groups);
  }
}
