package fsdestination.cloud.internal;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.Collections;

/** Finds the word that was probably meant, where a setting or an option is none. */
public final class DidYouMean {
  /** Beyond so many letters another word was meant. */
  private static final int MISTAKES = 2;

  private DidYouMean() {}

  /**
   * The word that is nearest.
   *
   * @param words at least one
   */
  public static String of(String word, Collection<String> words) {
    return Collections.min(words, comparingInt(each -> distance(word, each)));
  }

  /** Whether one is probably the other, with a mistake or two. */
  public static boolean isAlmost(String one, String other) {
    return distance(one, other) <= MISTAKES;
  }

  /** How many letters are to be added, removed or replaced, at least. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) row[j] = j;
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
