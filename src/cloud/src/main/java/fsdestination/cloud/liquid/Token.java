package fsdestination.cloud.liquid;

/**
 * A part of a template.
 *
 * @param type what it is
 * @param name of a tag; otherwise empty
 * @param content of a tag what stands after its name; of an output the expression; otherwise text
 */
record Token(Type type, String name, String content) {
  enum Type {
    TEXT,
    OUTPUT,
    TAG
  }

  static Token text(String text) {
    return new Token(Type.TEXT, "", text);
  }

  /** A tag with a name, or an inline comment, which begins with {@code #}. */
  static Token tag(String tag) {
    int end = tag.startsWith("#") ? 1 : Names.end(tag, 0);
    if (end == 0) {
      throw new IllegalArgumentException("expected the name of a tag but found \"" + tag + "\"");
    }
    return new Token(Type.TAG, tag.substring(0, end), tag.substring(end).strip());
  }

  boolean isTag(String tag) {
    return type == Type.TAG && name.equals(tag);
  }
}
