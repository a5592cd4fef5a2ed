package fsdestination.playground;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * A content security policy: the page may load from this server and, with an org, from FullStory.
 */
final class SecurityHeaders extends Filter {
  /**
   * The region {@code eu1} of {@code o-1ABC-eu1}; the hosts of {@code na1} have no region in them.
   */
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
