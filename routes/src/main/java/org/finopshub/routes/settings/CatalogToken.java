package org.finopshub.routes.settings;

/** What the software catalog is asked with; the token is read when it is needed and never kept. */
public final class CatalogToken {
  private final Secret token;

  CatalogToken(Secret token) {
    this.token = token;
  }

  /**
   * The value of the Authorization header; null without a token.
   *
   * @throws InvalidSettingException naming the file that cannot be read
   */
  public String authorization() {
    return token == null ? null : token.text().map("Bearer "::concat).orElse(null);
  }
}
