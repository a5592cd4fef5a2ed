package fsdestination.cloud;

import fsdestination.ConfigErrors;

/**
 * One thing that is wrong with the settings.
 *
 * @param path of the value, such as {@code /subscriptions/0/mapping/name/@path}; {@code
 *     /subscriptions/0/subscribe:19} is a position in the trigger, from 1
 * @param expected what it must be
 * @param found what it is
 */
public record ConfigError(String path, String expected, String found) {
  /** As a sentence, the same as in a page's console. */
  @Override
  public String toString() {
    return ConfigErrors.sentence(path, expected, found);
  }
}
