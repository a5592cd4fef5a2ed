package fsdestination.cloud.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;

/** Parts of addresses, as JavaScript's {@code encodeURIComponent} and its counterpart have them. */
public final class UriComponent {
  private UriComponent() {}

  /** The text as a part of a path or query; {@code .} and {@code ..} too lose their meaning. */
  public static String encode(String text) {
    if (text.matches("\\.{1,2}")) return text.replace(".", "%2E");
    return URLEncoder.encode(text, UTF_8)
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
    var decoded = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      var bytes = new ByteArrayOutputStream();
      for (; text.startsWith("%", at); at += 3) bytes.write(escape(text, at));
      if (bytes.size() > 0) decoded.append(utf8(bytes));
      else decoded.append(text.charAt(at++));
    }
    return decoded.toString();
  }

  private static int escape(String text, int at) {
    String digits = text.substring(at + 1, Math.min(at + 3, text.length()));
    if (!digits.matches("[0-9a-fA-F]{2}")) {
      throw new IllegalArgumentException("a % that does not stand before two hexadecimal digits");
    }
    return Integer.parseInt(digits, 16);
  }

  private static CharBuffer utf8(ByteArrayOutputStream bytes) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("an escape that is not UTF-8", e);
    }
  }
}
