package fsdestination.bench;

/**
 * How much is measured.
 *
 * @param rounds of batches in which each candidate has its turn
 * @param batchMillis how long a batch takes, about
 * @param loads of a page with a script on it
 * @param heapEvents that are sent before the heap is looked at again
 * @param growthRounds for each size
 */
public record Extent(int rounds, int batchMillis, int loads, int heapEvents, int growthRounds) {
  /** Figures to keep: minutes. */
  public static final Extent FULL = new Extent(90, 20, 40, 100_000, 15);

  /** Figures to look at: two minutes on a machine that does nothing else. */
  public static final Extent QUICK = new Extent(15, 10, 8, 100_000, 3);

  /** Whether everything runs: seconds. What is measured means nothing. */
  public static final Extent SMOKE = new Extent(2, 1, 1, 100, 1);
}
