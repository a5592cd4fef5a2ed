package fsdestination.json.jvm;

import fsdestination.GwtIncompatible;
import fsdestination.json.GrowingArray;
import java.util.ArrayList;
import java.util.List;

/** The {@link GrowingArray} of the JVM. */
@GwtIncompatible
final class JavaGrowingArray<T> implements GrowingArray<T> {
  private final List<T> elements = new ArrayList<>();

  @Override
  public void push(T element) {
    elements.add(element);
  }

  @Override
  public <R> GrowingArray<R> map(Step<T, R> step) {
    GrowingArray<R> mapped = new JavaGrowingArray<>();
    for (T element : elements) mapped.push(step.of(element));
    return mapped;
  }

  @Override
  public int length() {
    return elements.size();
  }

  @Override
  public T get(int index) {
    return elements.get(index);
  }
}
