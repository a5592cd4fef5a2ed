package fsdestination;

import jsinterop.annotations.JsConstructor;

/**
 * Collects the errors of settings, in one line. They are not thrown, because exceptions add 700
 * bytes to a page's script, and because a person fixes all errors at once. A subclass keeps them
 * one by one.
 */
public class ConfigErrors extends ScriptObject {
  protected final String root;
  private String text = "";

  /**
   * @param root the path of the part that is read, such as {@code /subscriptions/0}; empty for all
   *     settings
   */
  @JsConstructor
  public ConfigErrors(String root) {
    this.root = root;
  }

  /** New errors, for a part of the settings. */
  public ConfigErrors at(String path) {
    return new ConfigErrors(root + path);
  }

  /**
   * @param path of the value, from the root: {@code /mapping/name/@path}. The path of a string may
   *     end with a position in it, from 1: {@code /subscribe:19}
   * @param expected what the value must be
   * @param found what it is
   */
  public final void add(String path, String expected, String found) {
    text += (isEmpty() ? "" : "; ") + sentence(root + path, expected, found);
    keep(root + path, expected, found);
  }

  /** Called with each error. Does nothing here. */
  protected void keep(String path, String expected, String found) {}

  /** The sentence of an error, the same in every mode. */
  public static String sentence(String path, String expected, String found) {
    return path + " must be " + expected + ", got " + found;
  }

  public final boolean isEmpty() {
    return text.isEmpty();
  }

  /** The errors in the order of their discovery, separated by semicolons. */
  public final String text() {
    return text;
  }
}
