package fsdestination.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.ConfigErrors;
import fsdestination.json.EventValue;
import fsdestination.json.jvm.JavaValue;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A random tree, printed in a random spelling, parses to the same tree. {@code -Dseed=…} makes
 * other trees. Small trees come first, so that the first failure is a small one.
 */
class PrintedTriggersTest {
  private static final long SEED = Long.getLong("seed", 20261122L);
  private static final int MAX_DEPTH = 6;
  private static final int TREES_OF_A_DEPTH = 800;

  @Test
  void aPrintedTreeIsReadAsTheSameTree() {
    var random = new Random(SEED);
    var trees = new TreeSet<String>();
    for (int depth = 0; depth <= MAX_DEPTH; depth++) {
      for (int i = 0; i < TREES_OF_A_DEPTH; i++) {
        var printed = PrintedTrigger.random(random, depth);
        assertEquals(printed.tree(), read(printed.string()), () -> "-Dseed=" + SEED);
        trees.add(printed.tree());
      }
    }
    assertTrue(trees.size() > 2_000, trees.size() + " different trees");
  }

  /** The precedence of the operators, and parentheses. */
  @Test
  void operatorsBindAsTheyAreSpelled() {
    assertEquals("((a|(b&c))|d)", read("a or b and c or d"));
    assertEquals("((a|b)&(c|d))", read("(a OR b) AND (c or d)"));
    assertEquals("(!(a&b)&c)", read("!(a and b)and c"));
  }

  private static String read(String string) {
    var errors = new ConfigErrors("");
    var tree = Trigger.parse(JavaValue.from(string), errors, new Tree(string));
    return errors.isEmpty() ? tree : errors.text();
  }

  /** Prints the parsed trigger in the notation of {@link PrintedTrigger#tree}. */
  private record Tree(String trigger) implements TriggerBuilder<String> {
    @Override
    public String and(String left, String right, int start, int end) {
      return "(" + left + "&" + right + ")";
    }

    @Override
    public String or(String left, String right, int start, int end) {
      return "(" + left + "|" + right + ")";
    }

    @Override
    public String not(String group, int start, int end) {
      return "!" + group;
    }

    @Override
    public String test(Trigger condition, int start, int end) {
      return withoutSpaces(trigger.substring(start, end));
    }

    @Override
    public void field(String name, EventValue field) {}

    private static String withoutSpaces(String string) {
      return IntStream.range(0, string.length())
          .mapToObj(i -> string.substring(i, i + 1))
          .filter(c -> c.charAt(0) != '\u00a0' && !c.isBlank())
          .reduce("", String::concat);
    }
  }
}
