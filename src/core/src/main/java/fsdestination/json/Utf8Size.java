package fsdestination.json;

/** Counts the UTF-8 bytes of a string without encoding it. */
public final class Utf8Size {
  private Utf8Size() {}

  /**
   * @param enough the count at which to stop; for a longer string the result is any larger number
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
