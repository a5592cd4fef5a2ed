package fsdestination;

import jsinterop.annotations.JsConstructor;

/**
 * What was found wrong with a piece of configuration or with one event. Collected instead of
 * thrown: exceptions cost a page's script 700 bytes, and a reader wants to see all problems at
 * once.
 */
public final class Problems extends ScriptObject {
  @JsConstructor
  public Problems() {}

  private String text = "";

  /**
   * @param problem what was tried, expected and found, and where, without a full stop; ignored if
   *     empty
   */
  public void add(String problem) {
    if (!problem.isEmpty()) text += (isEmpty() ? "" : "; ") + problem;
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** The problems in the order in which they were found, with semicolons between them. */
  public String text() {
    return text;
  }
}
