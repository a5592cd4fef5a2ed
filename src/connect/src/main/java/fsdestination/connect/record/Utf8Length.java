package fsdestination.connect.record;

/** How many bytes a text is on its way. */
public final class Utf8Length {
  private Utf8Length() {}

  /** Counts, for the bytes themselves are not needed. */
  public static long of(CharSequence text) {
    long bytes = text.length();
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      // Each half of a pair counts for two of its four bytes.
      if (each >= 0x80) bytes += each < 0x800 || Character.isSurrogate(each) ? 1 : 2;
    }
    return bytes;
  }
}
