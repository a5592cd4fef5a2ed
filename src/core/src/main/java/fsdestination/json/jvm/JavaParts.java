package fsdestination.json.jvm;

import fsdestination.GwtIncompatible;
import fsdestination.json.Parts;
import java.util.ArrayList;
import java.util.List;

/** What {@link Parts} are on the JVM. */
@GwtIncompatible
final class JavaParts<T> implements Parts<T> {
  private final List<T> parts = new ArrayList<>();

  @Override
  public void push(T part) {
    parts.add(part);
  }

  @Override
  public int count() {
    return parts.size();
  }

  @Override
  public <R> Parts<R> map(Step<T, R> step) {
    Parts<R> mapped = new JavaParts<>();
    for (T part : parts) mapped.push(step.of(part));
    return mapped;
  }

  @Override
  public T get(int index) {
    return parts.get(index);
  }
}
