package fsdestination.inspector;

import elemental2.core.JsArray;
import fsdestination.ConfigErrors;
import jsinterop.annotations.JsConstructor;
import jsinterop.base.JsPropertyMap;

/** Errors of the settings and of all their parts: {@code [{path, expected, found, message}]}. */
final class ErrorList extends ConfigErrors {
  private final JsArray<Object> all;

  /**
   * @param all receives each error
   */
  @JsConstructor
  ErrorList(String root, JsArray<Object> all) {
    super(root);
    this.all = all;
  }

  @Override
  public ConfigErrors at(String path) {
    return new ErrorList(root + path, all);
  }

  @Override
  protected void keep(String path, String expected, String found) {
    JsPropertyMap<Object> error = JsPropertyMap.of("path", path, "expected", expected);
    error.set("found", found);
    error.set("message", sentence(path, expected, found));
    all.push(error);
  }
}
