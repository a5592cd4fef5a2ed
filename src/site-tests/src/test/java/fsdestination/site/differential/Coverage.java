package fsdestination.site.differential;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How often each operator or directive occurs. */
record Coverage(Map<String, Integer> counts) {
  private static final int MIN = 50;

  static Coverage of(List<ReferenceCase> cases) {
    Map<String, Integer> counts = new TreeMap<>();
    cases.forEach(each -> each.uses().forEach(use -> counts.merge(use, 1, Integer::sum)));
    return new Coverage(counts);
  }

  void print() {
    System.out.println("  in cases: " + this);
  }

  void assertEnoughOf(String... uses) {
    assertAll(
        Arrays.stream(uses)
            .map(use -> () -> assertTrue(count(use) >= MIN, use + " in " + count(use))));
  }

  private int count(String use) {
    return counts.getOrDefault(use, 0);
  }

  @Override
  public String toString() {
    return counts.entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }
}
