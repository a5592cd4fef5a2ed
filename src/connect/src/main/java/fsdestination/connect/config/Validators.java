package fsdestination.connect.config;

import fsdestination.Nullable;
import fsdestination.cloud.api.FullStoryApi;
import fsdestination.cloud.api.RetryOptions;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.kafka.common.config.ConfigDef.LambdaValidator;
import org.apache.kafka.common.config.ConfigDef.Validator;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.config.types.Password;

/** What an option may be; the client's own rules where it has them. */
final class Validators {
  static final Validator API_KEY =
      LambdaValidator.with(Validators::key, () -> "a key, ASCII without blanks");

  static final Validator ADDRESS =
      LambdaValidator.with(Validators::address, () -> "an address with https://");

  static final Validator PROPERTY =
      LambdaValidator.with(
          Validators::property,
          () -> "empty, or a name that no event has, of letters, digits and _");

  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  /** What events have by Segment's specification, and the words of the trigger language. */
  private static final Set<String> RESERVED =
      Set.of(
          ("anonymousId category channel context event groupId integrations messageId name"
                  + " originalTimestamp previousId properties receivedAt sentAt timestamp traits type"
                  + " userId version writeKey __proto__ and or in all true false null")
              .split(" "));

  private Validators() {}

  private static void key(String name, @Nullable Object value) {
    if (!(value instanceof Password key)) {
      throw new ConfigException(name, value, "a key is required");
    }
    String text = key.value().strip();
    if (text.startsWith("${")) {
      throw new ConfigException(
          name,
          value,
          "the worker did not replace it: is the variable set, and has the worker config.providers?");
    }
    tryClient(text, FullStoryApi.HOST, problem -> new ConfigException(name, value, problem));
  }

  private static void property(String name, @Nullable Object value) {
    String text = String.valueOf(value);
    if (value == null || !(text.isEmpty() || NAME.matcher(text).matches())) {
      throw new ConfigException(name, value, "expected letters, digits and _");
    }
    if (RESERVED.contains(text)) {
      throw new ConfigException(name, value, "events and triggers use this name already");
    }
  }

  private static void address(String name, @Nullable Object value) {
    String text = String.valueOf(value);
    // Connect answers and logs with the message.
    String shown = withoutPassword(text);
    Function<String, ConfigException> failure =
        problem -> new ConfigException(name, shown, problem.replace(text, shown));
    try {
      tryClient("none", new URI(text), failure);
    } catch (URISyntaxException e) {
      throw failure.apply("Expected an address: " + e.getMessage());
    }
  }

  private static String withoutPassword(String address) {
    int end = address.lastIndexOf('@');
    if (end < 0) return address;
    int start = address.indexOf("//") + 2;
    return (start < 2 || start > end ? "" : address.substring(0, start))
        + "…"
        + address.substring(end);
  }

  private static void tryClient(
      String key, URI address, Function<String, ConfigException> failure) {
    try {
      FullStoryApi.of(key, address, RetryOptions.DEFAULT).close();
    } catch (IllegalArgumentException e) {
      throw failure.apply(String.valueOf(e.getMessage()));
    }
  }
}
