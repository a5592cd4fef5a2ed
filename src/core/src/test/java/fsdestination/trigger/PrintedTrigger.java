package fsdestination.trigger;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A random tree of conditions, and one of its many spellings.
 *
 * @param tree in parentheses throughout, such as {@code (a=1&!(b|c))}
 * @param string with random spaces, parentheses and letter case
 * @param binding of the outermost operator: 0 for {@code or}, 1 for {@code and}, 2 for the rest
 */
record PrintedTrigger(String tree, String string, int binding) {
  /** One for each form of condition. A space marks where whitespace may be, ~ where it must be. */
  private static final List<String> TESTS =
      List.of(
          "all",
          "! all",
          "properties.paid",
          "! properties.a\\.b",
          "type = \"track\"",
          "event != 'a\"and(b'",
          "! -0.5 <= properties.total",
          "userId~in [ 5 , \"u1\" , null , [ true ] ]",
          "contains ( event , 'or' )",
          "! match ( traits.email , \"*)\" )",
          "length ( lowercase ( name ) ) > 3",
          "properties.items\\[0\\] = typeof ( event )");

  static PrintedTrigger random(Random random, int depth) {
    int choice = depth == 0 ? 3 : random.nextInt(4);
    if (choice == 3) return test(random);
    if (choice == 2) {
      var group = random(random, depth - 1);
      return new PrintedTrigger("!" + group.tree, spaced(random, "! ") + group.grouped(random), 2);
    }
    boolean and = choice == 1;
    var left = random(random, depth - 1);
    var right = random(random, depth - 1);
    var word = and ? "and" : "or";
    // The left side of an operator may be the same operator again; the right side may not.
    var string =
        left.from(choice, random)
            + spaced(random, " ~")
            + (random.nextInt(5) == 0 ? word.toUpperCase(Locale.ROOT) : word)
            + spaced(random, "~ ")
            + right.from(choice + 1, random);
    return new PrintedTrigger(
        "(" + left.tree + (and ? "&" : "|") + right.tree + ")", string, choice);
  }

  private static PrintedTrigger test(Random random) {
    var test = TESTS.get(random.nextInt(TESTS.size()));
    return new PrintedTrigger(test.replaceAll("[ ~]", ""), spaced(random, test), 2);
  }

  private String from(int minBinding, Random random) {
    return binding < minBinding || random.nextInt(8) == 0 ? grouped(random) : string;
  }

  private String grouped(Random random) {
    return spaced(random, "( ") + string + spaced(random, " )");
  }

  private static String spaced(Random random, String string) {
    var spaces = List.of("", " ", " ", "\n\t", "\u00a0");
    return string
        .chars()
        .mapToObj(
            c -> c == '~' ? " " : c == ' ' ? spaces.get(random.nextInt(5)) : Character.toString(c))
        .collect(Collectors.joining());
  }
}
