package fsdestination.demo;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.regex.Pattern;

/** Lets the page load what this server has and, with an org, what FullStory's region serves. */
final class SecurityHeaders extends Filter {
  /** {@code o-1ABC-eu1} is served from {@code eu1}; {@code na1}, or no label, has none in names. */
  private static final Pattern REGION = Pattern.compile("[^-]-[^-]+-(?!na1$)([a-z0-9]+)");

  private final String policy;

  SecurityHeaders(String org) {
    policy = org.isEmpty() ? policy("") : policy(fullstory(org));
  }

  private static String fullstory(String org) {
    var region = REGION.matcher(org);
    var domain = region.matches() ? region.group(1) + ".fullstory.com" : "fullstory.com";
    return " https://edge." + domain + " https://rs." + domain;
  }

  private static String policy(String hosts) {
    return "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; "
        + String.format(
            "frame-ancestors 'self'; script-src 'self'%1$s; connect-src 'self'%1$s; "
                + "img-src 'self'%1$s",
            hosts);
  }

  @Override
  public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Security-Policy", policy);
    headers.set("X-Content-Type-Options", "nosniff");
    chain.doFilter(exchange);
  }

  @Override
  public String description() {
    return "Content-Security-Policy and nosniff";
  }
}
