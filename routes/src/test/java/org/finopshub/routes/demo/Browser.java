package org.finopshub.routes.demo;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
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
  private static final Pattern HIDDEN = Pattern.compile("<input(?=[^>]* type=\"hidden\")[^>]*>");
  private static final Pattern NAME = Pattern.compile(" name=\"([^\"]+)\"");
  private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

  private final CookieManager cookies = loopbackIsSecure();
  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(cookies).followRedirects(Redirect.NORMAL).build();

  /** Asks for a page, and fills in the form that the identity provider shows instead. */
  HttpResponse<String> logIn(String url, String name, String password) throws Exception {
    var page = open(url);
    return submit(page, "", Map.of("username", name, "password", password));
  }

  /**
   * Fills in a form of a page.
   *
   * @param to how its address starts; empty for the first there is
   */
  HttpResponse<String> submit(HttpResponse<String> page, String to, Map<String, String> filled)
      throws Exception {
    var action = ACTION.matcher(page.body());
    while (action.find()) {
      if (action.group(1).startsWith(to)) {
        var end = page.body().indexOf("</form>", action.end());
        var fields = hidden(page.body().substring(action.end(), end));
        fields.putAll(filled);
        return send(
            HttpRequest.newBuilder(page.uri().resolve(action.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString(encoded(fields))));
      }
    }
    throw new IllegalStateException("No form to " + to + " at " + page.uri());
  }

  private static Map<String, String> hidden(String form) {
    var fields = new LinkedHashMap<String, String>();
    var inputs = HIDDEN.matcher(form);
    while (inputs.find()) {
      var name = NAME.matcher(inputs.group());
      var value = VALUE.matcher(inputs.group());
      if (name.find() && value.find()) {
        fields.put(name.group(1), value.group(1));
      }
    }
    return fields;
  }

  HttpResponse<String> open(String url) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(url)).header("Accept", "text/html"));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  /** What its cookies hold, by their names. */
  Map<String, String> cookies() {
    return cookies.getCookieStore().getCookies().stream()
        .collect(Collectors.toMap(HttpCookie::getName, HttpCookie::getValue));
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
