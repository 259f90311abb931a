package org.finopshub.group.access;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The entities whose figures a caller may see: all of them, none, or those named. */
public final class EntityScope {
  public static final EntityScope ALL = new EntityScope(true, Set.of());
  public static final EntityScope NONE = new EntityScope(false, Set.of());

  /** No comma, and no asterisk: what a setting is made of. */
  private static final Pattern ENTITY_ID = Pattern.compile("[a-z0-9][a-z0-9-]{1,30}");

  private final boolean all;
  private final Set<String> entityIds;

  private EntityScope(boolean all, Set<String> entityIds) {
    this.all = all;
    this.entityIds = Set.copyOf(entityIds);
  }

  /**
   * The entities named, none when there are none: an empty set never means all.
   *
   * @throws IllegalArgumentException when an id is not an entity's
   */
  public static EntityScope of(Set<String> entityIds) {
    entityIds.forEach(EntityScope::requireEntityId);
    return entityIds.isEmpty() ? NONE : new EntityScope(false, entityIds);
  }

  private static void requireEntityId(String entityId) {
    if (!ENTITY_ID.matcher(entityId).matches()) {
      throw new IllegalArgumentException(
          "'%s' is not an entity id: expected %s".formatted(entityId, ENTITY_ID));
    }
  }

  public boolean covers(String entityId) {
    return all || entityIds.contains(entityId);
  }

  /** The whole group: what entities make together, such as a median or a rank, is theirs too. */
  public boolean isAll() {
    return all;
  }

  /** What the database filters by: {@code *}, or the ids in order with commas, empty for none. */
  public String setting() {
    return all ? "*" : String.join(",", new TreeSet<>(entityIds));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EntityScope scope
        && scope.all == all
        && scope.entityIds.equals(entityIds);
  }

  @Override
  public int hashCode() {
    return setting().hashCode();
  }

  @Override
  public String toString() {
    return "EntityScope[" + setting() + "]";
  }
}
