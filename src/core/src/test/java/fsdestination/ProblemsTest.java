package fsdestination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ProblemsTest {
  private final Problems problems = new Problems();

  @Test
  void thereAreNoneAtFirst() {
    assertTrue(problems.isEmpty());
    assertEquals("", problems.text());
  }

  @Test
  void oneStandsByItself() {
    problems.add("one");
    assertFalse(problems.isEmpty());
    assertEquals("one", problems.text());
  }

  @Test
  void manyStandInTheirOrder() {
    problems.add("one");
    problems.add("two");
    assertEquals("one; two", problems.text());
  }

  @Test
  void oneThatIsTheEndOfAnotherIsKept() {
    problems.add("/properties/name/@pth should be a known directive");
    problems.add("/name/@pth should be a known directive");
    assertEquals(
        "/properties/name/@pth should be a known directive; /name/@pth should be a known directive",
        problems.text());
  }

  @Test
  void anEmptyOneIsIgnored() {
    problems.add("");
    assertTrue(problems.isEmpty());
  }
}
