package fsdestination.cloud.liquid.filter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Pattern;

/**
 * UTF-8 as the <a href="https://encoding.spec.whatwg.org/#utf-8-decoder">Encoding Standard</a> has
 * it. Java writes other replacement characters, or another number of them.
 */
final class Utf8 {
  private static final Pattern HALF_CHARACTER =
      Pattern.compile(
          "[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");

  private static final char REPLACEMENT = '\ufffd';

  private Utf8() {}

  static byte[] encode(String text) {
    return HALF_CHARACTER.matcher(text).replaceAll("\ufffd").getBytes(UTF_8);
  }

  static String decode(byte[] bytes) {
    var text = new StringBuilder();
    int at = 0;
    while (at < bytes.length) {
      int end = sequenceEnd(bytes, at);
      boolean isWhole = end - at == length(bytes[at] & 0xff);
      if (isWhole) text.append(new String(bytes, at, end - at, UTF_8));
      else text.append(REPLACEMENT);
      at = end;
    }
    return text.toString();
  }

  /** Of the character that begins with a byte; 0 if none does. */
  private static int length(int first) {
    if (first < 0x80) return 1;
    if (first < 0xc2 || first > 0xf4) return 0;
    return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  }

  /** Where the character ends, or what is the longest beginning of one. */
  private static int sequenceEnd(byte[] bytes, int start) {
    int first = bytes[start] & 0xff;
    int max = Math.min(start + length(first), bytes.length);
    int end = start + 1;
    // After these, the second byte has a smaller range: no long forms, no surrogates.
    int low = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
    int high = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
    while (end < max && (bytes[end] & 0xff) >= low && (bytes[end] & 0xff) <= high) {
      end++;
      low = 0x80;
      high = 0xbf;
    }
    return end;
  }
}
