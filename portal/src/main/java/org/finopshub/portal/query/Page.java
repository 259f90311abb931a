package org.finopshub.portal.query;

/** The part of a list an answer holds. */
public record Page(int limit, int offset) {}
