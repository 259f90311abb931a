package org.finopshub.routes.demo.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The people of the demo: one per task at the group, three at each entity. */
public final class DemoPeople {
  private static final List<String> WHOLE_GROUP = List.of("/group");

  private DemoPeople() {}

  /**
   * Everybody.
   *
   * @param passwords gives the password of a name
   */
  public static List<DemoPerson> of(List<String> entityIds, UnaryOperator<String> passwords) {
    var people = new ArrayList<DemoPerson>();
    people.add(group("vera", passwords, "reads the group's figures", "viewer"));
    people.add(group("ada", passwords, "compares entities and explains differences", "analyst"));
    people.add(group("oskar", passwords, "operates the group's hub", "viewer", "operator"));
    people.add(
        group("stella", passwords, "decides about months and referential", "referential-steward"));
    people.add(group("axel", passwords, "reads everything and who read it", "auditor"));
    people.add(group("nora", passwords, "watches the hub in Hawtio", "ops-viewer"));
    people.add(group("otto", passwords, "stops and starts routes in Hawtio", "ops-admin"));
    for (var entityId : entityIds) {
      people.add(entity("ana", entityId, passwords, "explains the costs of", "viewer", "analyst"));
      people.add(entity("olaf", entityId, passwords, "operates the hub of", "viewer", "operator"));
      people.add(entity("aude", entityId, passwords, "reads who read the figures of", "auditor"));
    }
    return List.copyOf(people);
  }

  private static DemoPerson group(
      String name, UnaryOperator<String> passwords, String does, String... roles) {
    return new DemoPerson(name, passwords.apply(name), does, List.of(roles), WHOLE_GROUP);
  }

  private static DemoPerson entity(
      String person,
      String entityId,
      UnaryOperator<String> passwords,
      String does,
      String... roles) {
    var name = person + "-" + entityId;
    return new DemoPerson(
        name,
        passwords.apply(name),
        does + " " + entityId,
        List.of(roles),
        List.of("/entities/" + entityId));
  }
}
