package fsdestination.connect.config;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.apache.kafka.common.config.ConfigDef.Recommender;

/**
 * What a user interface offers as values, and which options it shows. Neither makes an option
 * invalid: {@link FullStorySinkConfig#configErrors} does that.
 */
final class Recommenders {
  private Recommenders() {}

  /** Offers these values. */
  static Recommender values(List<String> values) {
    return of(values, options -> true);
  }

  /** Shows the option in a mode only; {@link OptionNames#MODE} has to name it as a dependent. */
  static Recommender inMode(String mode) {
    return of(List.of(), options -> mode.equals(options.get(OptionNames.MODE)));
  }

  /** Shows the option if another is empty, which has to name it as a dependent. */
  static Recommender without(String other) {
    return of(List.of(), options -> Objects.toString(options.get(other), "").isBlank());
  }

  private static Recommender of(List<String> values, Predicate<Map<String, Object>> isVisible) {
    return new Recommender() {
      @Override
      public List<Object> validValues(String name, Map<String, Object> options) {
        return List.copyOf(values);
      }

      @Override
      public boolean visible(String name, Map<String, Object> options) {
        return isVisible.test(options);
      }
    };
  }
}
