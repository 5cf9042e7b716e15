package dev.yibao.diagnostic;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/** Finds the known name that a mistyped one was probably meant to be. */
public final class Nearest {

  /** The most names that are read in one line. */
  public static final int FEW = 12;

  private static final int GUESSED = 100;

  private Nearest() {}

  /**
   * The name in {@code known} that {@code given} is a slip of: by edit distance, at most a quarter
   * of the longer word or one edit, with the same digits, and no other name less than twice as far.
   */
  public static Optional<String> to(String given, Collection<String> known) {
    String best = null;
    int least = Integer.MAX_VALUE;
    int second = Integer.MAX_VALUE;
    for (String name : known) {
      int distance = distance(given, name);
      if (distance < least) {
        second = least;
        least = distance;
        best = name;
      } else {
        second = Math.min(second, distance);
      }
    }
    boolean clear =
        best != null
            && least <= Math.max(1, Math.max(given.length(), best.length()) / 4)
            && second >= 2 * least
            && Arrays.equals(digits(given), digits(best));
    return clear ? Optional.of(best) : Optional.empty();
  }

  /** The digits of a name, sorted: another number is another thing. */
  private static int[] digits(String name) {
    return name.chars().filter(Character::isDigit).sorted().toArray();
  }

  /**
   * The same among so many findings; after a hundred no more are guessed, since to compare
   * thousands of names with thousands takes minutes.
   */
  public static Optional<String> among(int findings, String given, Collection<String> known) {
    return isGuessed(findings) ? to(given, known) : Optional.empty();
  }

  /** Tells whether a name is guessed at where so many findings were made. */
  public static boolean isGuessed(int findings) {
    return findings < GUESSED;
  }

  /** The question whether the nearest name is meant; empty when none is near enough. */
  public static String hint(String given, Collection<String> known) {
    Optional<String> near = to(given, known);
    return near.isEmpty() ? "" : "是不是「" + near.get() + "」？";
  }

  /** Edits to turn one into the other: insert, delete, replace, or swap two neighbours. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        d[i][j] = Math.min(replace, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
