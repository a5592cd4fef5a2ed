package fsdestination.site.network;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which address gets which {@link Answer}. Addresses are written without scheme and query, as in
 * {@code edge.fullstory.com/s/fs.js}; {@code /*} at the end stands for all that is below.
 */
public final class VendorAnswers {
  private final Map<String, Answer> always = new ConcurrentHashMap<>();
  private final Map<String, Answer> once = new ConcurrentHashMap<>();

  VendorAnswers always(String address, Answer answer) {
    always.put(address, answer);
    return this;
  }

  /** Wins over the usual answer until {@link #forget}. */
  public void forThisTest(String address, Answer answer) {
    once.put(address, answer);
  }

  public void forget() {
    once.clear();
  }

  Optional<Answer> at(String address) {
    return find(once, address).or(() -> find(always, address));
  }

  private static Optional<Answer> find(Map<String, Answer> answers, String address) {
    var exact = answers.get(address);
    if (exact != null) {
      return Optional.of(exact);
    }
    for (int end = address.lastIndexOf('/'); end > 0; end = address.lastIndexOf('/', end - 1)) {
      var below = answers.get(address.substring(0, end) + "/*");
      if (below != null) {
        return Optional.of(below);
      }
    }
    return Optional.empty();
  }
}
