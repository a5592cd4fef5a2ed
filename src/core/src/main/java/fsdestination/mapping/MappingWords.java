package fsdestination.mapping;

/** The names of the directives, for editors that complete them: no site's script has this. */
public final class MappingWords {
  /** With a {@code |} between them. Without {@code @liquid}, which is for cloud mode. */
  public static final String DIRECTIVES =
      "@arrayPath|@case|@excludeWhenNull|@flatten|@if|@json|@literal|@merge|@path|@replace"
          + "|@template|@transform";

  private MappingWords() {}
}
