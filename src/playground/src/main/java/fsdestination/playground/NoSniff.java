package fsdestination.playground;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** Browsers take each file as the type that the server names. */
final class NoSniff extends Filter {
  @Override
  public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    chain.doFilter(exchange);
  }

  @Override
  public String description() {
    return "X-Content-Type-Options: nosniff";
  }
}
