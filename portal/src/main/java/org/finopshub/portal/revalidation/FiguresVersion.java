package org.finopshub.portal.revalidation;

/** Says what figures are made from, without reading them. */
public interface FiguresVersion {

  /** Differs whenever an answer might: for this caller, of this moment. */
  String current();
}
