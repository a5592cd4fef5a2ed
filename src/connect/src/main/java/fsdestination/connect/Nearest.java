package fsdestination.connect;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.Collections;

/** Finds the word that was probably meant. */
final class Nearest {
  private Nearest() {}

  /**
   * @param words at least one
   */
  static String of(String word, Collection<String> words) {
    return Collections.min(words, comparingInt(each -> distance(word, each)));
  }

  /** How many letters are to be added, removed or replaced, at least. */
  static int distance(String one, String other) {
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
