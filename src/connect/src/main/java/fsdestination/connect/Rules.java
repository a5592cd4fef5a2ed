package fsdestination.connect;

import fsdestination.cloud.api.FullStoryApi;
import fsdestination.cloud.api.Patience;
import java.net.URI;
import org.apache.kafka.common.config.ConfigDef.LambdaValidator;
import org.apache.kafka.common.config.ConfigDef.Validator;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.config.types.Password;

/** What an option may be; the client's own rules where it has them. */
final class Rules {
  static final Validator API_KEY =
      LambdaValidator.with(
          (name, value) -> {
            if (value instanceof Password key)
              tryClient(name, key, key.value().strip(), FullStoryApi.HOST);
          },
          () -> "a key, ASCII without blanks");

  static final Validator ADDRESS =
      LambdaValidator.with(Rules::address, () -> "an address with https://");

  static final Validator SETTINGS =
      LambdaValidator.with(
          (name, value) -> SettingsText.parse(name, String.valueOf(value)), () -> "a JSON object");

  static final Validator SETTINGS_FILE =
      LambdaValidator.with(
          (name, value) -> SettingsText.read(name, String.valueOf(value)),
          () -> "a file with a JSON object");

  private Rules() {}

  private static void address(String name, Object value) {
    try {
      tryClient(name, value, "none", URI.create(String.valueOf(value)));
    } catch (ConfigException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new ConfigException(name, value, "Expected an address: " + e.getMessage());
    }
  }

  private static void tryClient(String name, Object value, String key, URI address) {
    try {
      FullStoryApi.of(key, address, Patience.DEFAULT).close();
    } catch (IllegalArgumentException e) {
      throw new ConfigException(name, value, e.getMessage());
    }
  }
}
