package fsdestination.cloud.liquid.filter;

/** What is written as a word. A property that does not exist is a Java null. */
public enum Literal {
  /** A null of the event. */
  NULL,
  /** {@code nil} and {@code null} in a template: equal to whatever does not exist or is null. */
  NIL,
  /** {@code empty}: equal to an empty string, array or object. */
  EMPTY,
  /** {@code blank}: equal to null, false, whitespace, and what is empty. */
  BLANK
}
