package org.finopshub.portal.csv;

/** How an answer is written; the API says it in lower case. */
public enum AnswerFormat {
  JSON,
  CSV
}
