package fsdestination.bench;

/**
 * How much a run measures.
 *
 * @param rounds number of rounds; each candidate runs one batch per round
 * @param batchMillis approximate duration of a batch
 * @param loads page loads per candidate for the first run
 * @param heapLoads page loads per candidate for the heap
 * @param heapEvents events sent before the last look at the heap
 * @param growthRounds rounds for each size
 * @param jvmRounds rounds of JMH; each runs every benchmark of the core
 * @param jvmForks new JVMs per benchmark and round; 0 stays in this one
 * @param jvmMillis duration of one JMH iteration
 */
public record Effort(
    int rounds,
    int batchMillis,
    int loads,
    int heapLoads,
    int heapEvents,
    int growthRounds,
    int jvmRounds,
    int jvmForks,
    int jvmMillis) {
  /** For published figures; takes minutes. */
  public static final Effort FULL = new Effort(90, 20, 40, 9, 100_000, 15, 5, 1, 1_000);

  /** For a first look; takes two minutes on an idle machine. */
  public static final Effort QUICK = new Effort(18, 10, 6, 1, 100_000, 3, 1, 1, 500);

  /** For tests that everything runs; takes seconds, and its figures mean nothing. */
  public static final Effort SMOKE = new Effort(2, 1, 1, 1, 100, 1, 1, 0, 1);
}
