package fsdestination.cloud.liquid.filter;

/** Latin letters without their accents, as {@code slugify: "latin"} of liquidjs has them. */
final class Accents {
  private static final String LETTERS = "àáâãäåçèéêëìíîïðñòóôõöøùúûüýÿ";
  private static final String PLAIN = "aaaaaaceeeeiiiidnoooooouuuuyy";

  private Accents() {}

  static String remove(String text) {
    var plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) plain.append(plain(text.charAt(i)));
    return plain.toString();
  }

  private static String plain(char letter) {
    return switch (letter) {
      case 'æ' -> "ae";
      case 'ß' -> "ss";
      case 'œ' -> "oe";
      case 'þ' -> "th";
      case 'ẞ' -> "SS";
      case 'Œ' -> "OE";
      case 'Þ' -> "TH";
      default -> {
        int at = LETTERS.indexOf(letter);
        yield String.valueOf(at < 0 ? letter : PLAIN.charAt(at));
      }
    };
  }
}
