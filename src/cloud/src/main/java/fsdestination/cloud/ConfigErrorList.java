package fsdestination.cloud;

import fsdestination.ConfigErrors;
import java.util.List;

/** Errors of the settings and of all their parts, one by one. */
final class ConfigErrorList extends ConfigErrors {
  private final List<ConfigError> all;

  /**
   * @param all gets each error
   */
  ConfigErrorList(String root, List<ConfigError> all) {
    super(root);
    this.all = all;
  }

  @Override
  public ConfigErrors at(String path) {
    return new ConfigErrorList(root + path, all);
  }

  @Override
  protected void keep(String path, String expected, String found) {
    all.add(new ConfigError(path, expected, found));
  }
}
