package fsdestination.cloud.liquid.filter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;

import fsdestination.Nullable;
import fsdestination.cloud.internal.UriComponent;
import java.util.HexFormat;
import java.util.Map;

/** Filters for addresses. */
final class UrlFilters {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final String LETTERS_AND_DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  private static final String IN_COMPONENTS = LETTERS_AND_DIGITS + "-_.!~*'()";
  private static final String IN_ADDRESSES = IN_COMPONENTS + ";,/?:@&=+$#[]";

  private UrlFilters() {}

  static Map<String, LiquidFilter> all() {
    return Map.ofEntries(
        entry("url_encode", on -> on.checked(encode(on.text(), IN_COMPONENTS, "+"))),
        entry("url_decode", on -> UriComponent.decode(on.text().replace("+", " "))),
        entry("cgi_escape", on -> on.checked(encode(on.text(), LETTERS_AND_DIGITS + "-_.~", "+"))),
        entry("uri_escape", on -> on.checked(encode(on.text(), IN_ADDRESSES, "%20"))),
        entry("slugify", on -> slugify(on.text(), on.parameter(0), on.parameter(1))));
  }

  private static String encode(String text, String kept, String space) {
    var encoded = new StringBuilder();
    text.codePoints()
        .forEach(
            character -> {
              if (character == ' ') encoded.append(space);
              else if (kept.indexOf(character) >= 0) encoded.appendCodePoint(character);
              else percent(character, encoded);
            });
    return encoded.toString();
  }

  private static void percent(int character, StringBuilder encoded) {
    if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
      throw new IllegalArgumentException("expected whole characters but found half of one");
    }
    for (byte part : Character.toString(character).getBytes(UTF_8)) {
      encoded.append('%').append(HEX.toHexDigits(part));
    }
  }

  private static String slugify(String text, @Nullable Object mode, @Nullable Object cased) {
    String slug =
        switch (mode == null ? "default" : mode.toString()) {
          case "default" -> joined(text, "[^\\p{M}\\p{L}\\p{Nd}]++");
          case "latin" -> joined(Accents.remove(text), "[^\\p{M}\\p{L}\\p{Nd}]++");
          case "pretty" -> joined(text, "[^\\p{M}\\p{L}\\p{Nd}._~!$&'()+,;=@]++");
          case "ascii" -> joined(text, "[^A-Za-z0-9]++");
          case "raw" -> hyphenated(Whitespace.collapse(text).replace(' ', '-'));
          default -> text;
        };
    return Values.isJavaScriptTruthy(cased) ? slug : LowerCase.of(slug);
  }

  private static String joined(String text, String others) {
    return hyphenated(text.replaceAll(others, "-"));
  }

  /** Without the hyphen at its start and the one at its end. */
  private static String hyphenated(String text) {
    String rest = text.startsWith("-") ? text.substring(1) : text;
    return rest.endsWith("-") ? rest.substring(0, rest.length() - 1) : rest;
  }
}
