package org.finopshub.routes.demo.identity;

import java.util.List;

/**
 * Somebody who can log in to the demo.
 *
 * @param roles as tokens name them
 * @param groups whose figures: {@code /group} for all, {@code /entities/<id>} for one
 */
public record DemoPerson(
    String name, String password, String does, List<String> roles, List<String> groups) {}
