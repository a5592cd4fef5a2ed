package fsdestination.cloud.liquid.filter;

/**
 * What one rendering may use, so that it ends in time and in memory whatever the event says. One
 * unit is about a character that is read or written.
 */
public final class Budget {
  /** Segment's {@code memoryLimit}. */
  private static final long MAX_UNITS = 100_000_000;

  private static final int MAX_STRING_LENGTH = 1_000_000;

  /** An element weighs more than a character: two million of them are a hundred megabytes. */
  private static final int UNITS_OF_ELEMENT = 50;

  private long used;

  /**
   * @throws IllegalArgumentException if the rendering has used too much
   */
  public void use(double units) {
    if (units > 0) used += (long) Math.min(units, MAX_UNITS + 1.0);
    if (used > MAX_UNITS) {
      throw new IllegalArgumentException(
          "expected a template that needs at most 100,000,000 characters of memory");
    }
  }

  /** As {@link #use}, for an array of so many elements. */
  public void useElements(double elements) {
    use(elements * UNITS_OF_ELEMENT);
  }

  /**
   * @throws IllegalArgumentException if a string of this length is too long to be made
   */
  public void checkLength(double length) {
    if (length > MAX_STRING_LENGTH) {
      throw new IllegalArgumentException("expected at most 1,000,000 characters");
    }
  }
}
