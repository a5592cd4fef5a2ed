package fsdestination.trigger.tree;

import fsdestination.Nullable;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A tree, two texts of it, and events to be asked about; the tree was made for the first. */
record Sample(
    Condition tree, Printed one, Printed other, List<Map<String, @Nullable Object>> events) {
  private static final int EVENTS = 5;
  private static final int DEEPEST = 4;

  static Sample random(Random random) {
    var chance = new RandomEvent(random);
    var events = Stream.generate(chance::event).limit(EVENTS).toList();
    var tree = new RandomCondition(chance, events.get(0)).condition(random.nextInt(DEEPEST));
    return new Sample(tree, Printed.random(tree, random), Printed.random(tree, random), events);
  }

  boolean means(Map<String, @Nullable Object> event) {
    return new Meaning(event).holds(tree);
  }

  /** What is shown where it fails. */
  Stream<String> reports(Predicate<Map<String, @Nullable Object>> failing) {
    return events.stream().filter(failing).map(this::report);
  }

  private String report(Map<String, @Nullable Object> event) {
    return """
        tree    %s
        trigger %s  %s
        or      %s  %s
        event   %s
        means   %s"""
        .formatted(
            tree, one.text(), one.errors(), other.text(), other.errors(), event, means(event));
  }
}
