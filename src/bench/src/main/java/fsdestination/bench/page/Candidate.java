package fsdestination.bench.page;

/**
 * A script that is measured.
 *
 * @param name as in the tables
 * @param folder of its address, which goes on with any name and that of the script
 * @param action the key that its subscriptions name
 */
public record Candidate(String name, String folder, String action) {
  /** Ours, by FullStory's first API, the only one that Segment's published bundle speaks. */
  public static final Candidate OURS = new Candidate("ours", "ours", "trackEvent");

  /** Ours, loaded once more: what differs from {@link #OURS} is chance. */
  public static final Candidate AGAIN = new Candidate("ours again", "ours", "trackEvent");

  /** Ours, by FullStory's second API. */
  public static final Candidate OURS_V2 = new Candidate("ours, V2", "ours", "trackEventV2");

  public static final Candidate SEGMENT = new Candidate("Segment's", "theirs", "trackEvent");

  /** A loop that copies the properties and does nothing else: what the engine asks for that. */
  public static final Candidate BARE = new Candidate("a bare loop", "bare", "none");

  /**
   * An address that no engine has compiled before.
   *
   * @param name that no other load of this page has
   */
  String script(String name) {
    return "/" + folder + "/" + name + "/fullstory/script.js";
  }
}
