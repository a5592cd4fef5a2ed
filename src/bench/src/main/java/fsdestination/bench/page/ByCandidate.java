package fsdestination.bench.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** What was measured of each candidate. */
public final class ByCandidate<T> {
  private final Map<Candidate, T> found = new LinkedHashMap<>();

  void add(Candidate candidate, T value, BinaryOperator<T> together) {
    found.merge(candidate, value, together);
  }

  public Iterable<Candidate> candidates() {
    return found.keySet();
  }

  public T of(Candidate candidate) {
    return Optional.ofNullable(found.get(candidate))
        .orElseThrow(() -> new IllegalArgumentException(candidate + " was not measured"));
  }
}
