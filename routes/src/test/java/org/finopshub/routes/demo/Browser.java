package org.finopshub.routes.demo;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** As much of a browser as a log-in needs: cookies, redirects, and forms filled in by hand. */
final class Browser {
  private static final Pattern ACTION = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
  private static final Pattern HIDDEN =
      Pattern.compile("<input name=\"([^\"]+)\" type=\"hidden\" value=\"([^\"]*)\"");

  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(loopbackIsSecure())
          .followRedirects(Redirect.NORMAL)
          .build();

  /** Asks for a page, and fills in the form that the identity provider shows instead. */
  HttpResponse<String> logIn(String url, String name, String password) throws Exception {
    var page = open(url);
    var action = ACTION.matcher(page.body());
    if (!action.find()) {
      throw new IllegalStateException("No form to log in at " + page.uri());
    }
    var fields = new LinkedHashMap<String, String>();
    var hidden = HIDDEN.matcher(page.body());
    while (hidden.find()) {
      fields.put(hidden.group(1), hidden.group(2));
    }
    fields.put("username", name);
    fields.put("password", password);
    return send(
        HttpRequest.newBuilder(page.uri().resolve(action.group(1).replace("&amp;", "&")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "text/html")
            .POST(BodyPublishers.ofString(encoded(fields))));
  }

  HttpResponse<String> open(String url) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(url)).header("Accept", "text/html"));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  /** As browsers see it: cookies for TLS only go to this machine all the same. */
  private static CookieManager loopbackIsSecure() {
    return new CookieManager() {
      @Override
      public void put(URI address, Map<String, List<String>> headers) throws IOException {
        super.put(address, headers);
        getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
      }
    };
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
