package fsdestination.bench.page;

/**
 * A script to measure.
 *
 * @param name as in the tables
 * @param directory the first part of its URL path; see {@link BenchServer}
 * @param action the key of the action in its subscriptions
 */
public record Candidate(String name, String directory, String action) {
  /** Ours, with FullStory's V1 API, the only one that Segment's published bundle calls. */
  public static final Candidate OURS = new Candidate("ours", "ours", "trackEvent");

  /** Ours, loaded a second time (an A/A control): how it differs from {@link #OURS} is noise. */
  public static final Candidate CONTROL = new Candidate("control", "ours", "trackEvent");

  /** Ours, with FullStory's V2 API. */
  public static final Candidate OURS_V2 = new Candidate("ours, V2", "ours", "trackEventV2");

  public static final Candidate SEGMENT = new Candidate("Segment's", "segment", "trackEvent");

  /** A loop that only copies the properties: the engine's own cost of that. */
  public static final Candidate BARE = new Candidate("a bare loop", "bare", "none");

  /**
   * A URL path that no engine has compiled before.
   *
   * @param name unique among the loads of this browser
   */
  String script(String name) {
    return "/" + directory + "/" + name + "/fullstory/script.js";
  }
}
