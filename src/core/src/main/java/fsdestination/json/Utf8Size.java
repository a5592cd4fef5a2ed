package fsdestination.json;

/** The bytes of a string in UTF-8, counted without making them. */
public final class Utf8Size {
  private Utf8Size() {}

  /**
   * @param enough where counting may stop: a longer string has any larger number
   */
  public static int length(String string, int enough) {
    int length = string.length();
    for (int i = 0; i < string.length() && length <= enough; i++) {
      int unit = string.charAt(i);
      // Each half of a surrogate pair is two bytes.
      boolean isSurrogate = unit >= 0xd800 && unit < 0xe000;
      if (unit >= 0x80) length += unit < 0x800 || isSurrogate ? 1 : 2;
    }
    return length;
  }
}
