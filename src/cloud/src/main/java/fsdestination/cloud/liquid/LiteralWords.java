package fsdestination.cloud.liquid;

import fsdestination.cloud.liquid.filter.Literal;
import java.util.Map;

/** The words that are values. */
final class LiteralWords {
  static final Map<String, Object> VALUES =
      Map.of(
          "true",
          true,
          "false",
          false,
          "nil",
          Literal.NIL,
          "null",
          Literal.NIL,
          "empty",
          Literal.EMPTY,
          "blank",
          Literal.BLANK);

  private LiteralWords() {}
}
