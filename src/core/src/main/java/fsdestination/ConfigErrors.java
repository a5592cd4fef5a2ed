package fsdestination;

import jsinterop.annotations.JsConstructor;

/**
 * What is wrong with settings, as one line. Errors are collected instead of thrown: exceptions cost
 * a page's script 700 bytes, and a reader wants to see all errors at once. A subclass keeps them
 * one by one.
 */
public class ConfigErrors extends ScriptObject {
  protected final String root;
  private String text = "";

  /**
   * @param root the path of what is read, such as {@code /subscriptions/0}; empty for the settings
   */
  @JsConstructor
  public ConfigErrors(String root) {
    this.root = root;
  }

  /** New errors, of one part of what is read. */
  public ConfigErrors at(String path) {
    return new ConfigErrors(root + path);
  }

  /**
   * @param path of the value, from what is read: {@code /mapping/name/@path}; behind the path of a
   *     string may stand a position in it, from 1: {@code /subscribe:19}
   * @param expected what the value must be
   * @param found what it is
   */
  public final void add(String path, String expected, String found) {
    text += (isEmpty() ? "" : "; ") + sentence(root + path, expected, found);
    keep(root + path, expected, found);
  }

  /** Takes each error; here it does nothing. */
  protected void keep(String path, String expected, String found) {}

  /** The words of an error, the same in every mode. */
  public static String sentence(String path, String expected, String found) {
    return path + " must be " + expected + ", got " + found;
  }

  public final boolean isEmpty() {
    return text.isEmpty();
  }

  /** The errors in the order in which they were found, with semicolons between them. */
  public final String text() {
    return text;
  }
}
