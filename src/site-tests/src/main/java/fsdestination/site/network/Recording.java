package fsdestination.site.network;

import java.util.ArrayList;
import java.util.List;

/** Thread-safe entries in the order of their arrival; a test reads those since its own start. */
public final class Recording<T> {
  private final List<T> entries = new ArrayList<>();

  synchronized void add(T entry) {
    entries.add(entry);
  }

  /** The current position, for a later call of {@link #since}. */
  public synchronized int now() {
    return entries.size();
  }

  public synchronized List<T> since(int position) {
    return List.copyOf(entries.subList(position, entries.size()));
  }
}
