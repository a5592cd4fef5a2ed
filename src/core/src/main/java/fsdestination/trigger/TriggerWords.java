package fsdestination.trigger;

/** The words of the language, for editors that complete them: no site's script has this. */
public final class TriggerWords {
  /** With a {@code |} between them, as in all of these. */
  public static final String FIELDS = Tokens.FIELD;

  public static final String FUNCTIONS =
      "bool|contains|kebabcase|length|lowercase|match|number|snakecase|string|titlecase|typeof"
          + "|uppercase";

  public static final String KEYWORDS = "all|and|false|in|null|or|true";

  private TriggerWords() {}
}
