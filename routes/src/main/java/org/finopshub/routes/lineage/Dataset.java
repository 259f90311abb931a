package org.finopshub.routes.lineage;

/**
 * Something that is read or written.
 *
 * @param name schema and table, or the name of a file, the same on every machine
 */
public record Dataset(Kind kind, String name) {

  /** Where a dataset is. */
  enum Kind {
    /** In this hub's database. */
    TABLE,
    /** On its way between an entity and the group. */
    FILE
  }

  public static Dataset table(String schemaAndTable) {
    return new Dataset(Kind.TABLE, schemaAndTable);
  }

  public static Dataset file(String fileName) {
    return new Dataset(Kind.FILE, fileName);
  }
}
