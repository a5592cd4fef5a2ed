package fsdestination.site.network;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The {@link CannedResponse} for each address. Addresses have no scheme or query: {@code
 * edge.fullstory.com/s/fs.js}; a trailing {@code /*} matches every address below.
 */
public final class VendorResponses {
  private final Map<String, CannedResponse> defaults = new ConcurrentHashMap<>();
  private final Map<String, CannedResponse> overrides = new ConcurrentHashMap<>();

  VendorResponses setDefault(String address, CannedResponse response) {
    defaults.put(address, response);
    return this;
  }

  /** Overrides the default response until {@link #forget}. */
  public void forThisTest(String address, CannedResponse response) {
    overrides.put(address, response);
  }

  /** Removes the overrides of {@link #forThisTest}. */
  public void forget() {
    overrides.clear();
  }

  Optional<CannedResponse> at(String address) {
    return find(overrides, address).or(() -> find(defaults, address));
  }

  private static Optional<CannedResponse> find(
      Map<String, CannedResponse> responses, String address) {
    var exact = responses.get(address);
    if (exact != null) {
      return Optional.of(exact);
    }
    for (int end = address.lastIndexOf('/'); end > 0; end = address.lastIndexOf('/', end - 1)) {
      var below = responses.get(address.substring(0, end) + "/*");
      if (below != null) {
        return Optional.of(below);
      }
    }
    return Optional.empty();
  }
}
