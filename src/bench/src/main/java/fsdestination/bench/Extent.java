package fsdestination.bench;

/**
 * How much is measured.
 *
 * @param rounds of batches in which each candidate has its turn
 * @param batchMillis how long a batch takes, about
 * @param loads of a page with a script on it, for the first run
 * @param heapLoads of a page with a script on it, for the heap
 * @param heapEvents that are sent before the heap is looked at again
 * @param growthRounds for each size
 * @param jvmRounds in which each of the core's benchmarks has its turn
 * @param jvmForks a new JVM for each, or 0 for this one
 * @param jvmMillis of one of some iterations in it
 */
public record Extent(
    int rounds,
    int batchMillis,
    int loads,
    int heapLoads,
    int heapEvents,
    int growthRounds,
    int jvmRounds,
    int jvmForks,
    int jvmMillis) {
  /** Figures to keep: minutes. */
  public static final Extent FULL = new Extent(90, 20, 40, 9, 100_000, 15, 5, 1, 1_000);

  /** Figures to look at: two minutes on a machine that does nothing else. */
  public static final Extent QUICK = new Extent(18, 10, 6, 1, 100_000, 3, 1, 1, 500);

  /** Whether everything runs: seconds. What is measured means nothing. */
  public static final Extent SMOKE = new Extent(2, 1, 1, 1, 100, 1, 1, 0, 1);
}
