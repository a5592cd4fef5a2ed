package fsdestination.site.network;

import java.util.ArrayList;
import java.util.List;

/** What happened, in the order it happened; several threads write, and a test reads its part. */
public final class Recording<T> {
  private final List<T> entries = new ArrayList<>();

  synchronized void add(T entry) {
    entries.add(entry);
  }

  /** A mark to be given to {@link #since} later. */
  public synchronized int now() {
    return entries.size();
  }

  public synchronized List<T> since(int mark) {
    return List.copyOf(entries.subList(mark, entries.size()));
  }
}
