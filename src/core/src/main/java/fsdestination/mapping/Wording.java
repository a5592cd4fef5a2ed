package fsdestination.mapping;

/**
 * How much is said of a mapping that is refused: on the JVM and in the lab what {@link Validation}
 * says, in the script that sites load the parser's short texts. Settled when a script is compiled
 * ({@code web/entry/wording.js}), so that the full texts are no part of the small one.
 */
final class Wording {
  private Wording() {}

  static boolean isFull() {
    return System.getProperty("fsdestination.texts.wording", "full").equals("full");
  }
}
