package fsdestination.cloud.liquid.filter;

/** Finds strings in strings, within the budget: in the worst case each is compared everywhere. */
final class Search {
  private Search() {}

  static int indexOf(String text, String part, Budget budget) {
    use(text, part, budget);
    return text.indexOf(part);
  }

  static int lastIndexOf(String text, String part, Budget budget) {
    use(text, part, budget);
    return text.lastIndexOf(part);
  }

  static String replaceAll(String text, String part, String replacement, Budget budget) {
    use(text, part, budget);
    if (part.isEmpty()) return between(text, replacement, budget);
    budget.checkLength(text.length() + count(text, part) * (replacement.length() - part.length()));
    return text.replace(part, replacement);
  }

  /** The empty string is found between any two characters, but at neither end. */
  private static String between(String text, String replacement, Budget budget) {
    budget.checkLength((double) text.length() * (replacement.length() + 1.0));
    var result = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (i > 0) result.append(replacement);
      result.append(text.charAt(i));
    }
    return result.toString();
  }

  static void use(String text, String part, Budget budget) {
    budget.use((double) text.length() * Math.max(1, part.length()));
  }

  private static double count(String text, String part) {
    double count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) count++;
    return count;
  }
}
