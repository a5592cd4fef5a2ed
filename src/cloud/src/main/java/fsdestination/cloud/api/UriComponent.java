package fsdestination.cloud.api;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Parts of addresses, as JavaScript's {@code encodeURIComponent} and its counterpart have them. */
public final class UriComponent {
  private UriComponent() {}

  /** The text as a part of a path or query; {@code .} and {@code ..} too lose their meaning. */
  public static String encode(String text) {
    if (text.matches("\\.{1,2}")) return text.replace(".", "%2E");
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("%21", "!")
        .replace("%27", "'")
        .replace("%28", "(")
        .replace("%29", ")")
        .replace("%7E", "~");
  }

  /**
   * @throws IllegalArgumentException where a {@code %} does not stand before two hexadecimal
   *     digits, or what they say is not UTF-8
   */
  public static String decode(String text) {
    if (text.replaceAll("%[0-9a-fA-F]{2}", "").contains("%")) {
      throw new IllegalArgumentException("a % that does not stand before two hexadecimal digits");
    }
    // A plus is a plus here, not a blank.
    String decoded = URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    if (decoded.contains("\ufffd") && !text.toUpperCase(Locale.ROOT).contains("%EF%BF%BD")) {
      throw new IllegalArgumentException("an escape that is not UTF-8");
    }
    return decoded;
  }
}
