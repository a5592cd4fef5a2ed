package fsdestination.bench.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** One result for each candidate, in the order of the measurements. */
public final class CandidateResults<T> {
  private final Map<Candidate, T> results = new LinkedHashMap<>();

  void add(Candidate candidate, T value, BinaryOperator<T> combine) {
    results.merge(candidate, value, combine);
  }

  public Iterable<Candidate> candidates() {
    return results.keySet();
  }

  public T of(Candidate candidate) {
    return Optional.ofNullable(results.get(candidate))
        .orElseThrow(() -> new IllegalArgumentException(candidate + " was not measured"));
  }
}
