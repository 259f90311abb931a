package org.finopshub.portal.cost;

/** How an answer is written; the API says it in lower case. */
enum AnswerFormat {
  JSON,
  CSV
}
