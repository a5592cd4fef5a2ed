package fsdestination.check;

/** The bytes of a string. */
final class Utf8Size {
  private Utf8Size() {}

  /**
   * @param enough beyond which the exact length is of no interest
   */
  static int length(String string, int enough) {
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
