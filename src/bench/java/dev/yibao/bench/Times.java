package dev.yibao.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The times of one thing, done again and again. */
final class Times {

  private final List<Double> millis = new ArrayList<>();

  /** Runs programs in turn, so that what else the machine does falls on all of them alike. */
  static List<Times> alternating(int rounds, List<? extends Timed> programs)
      throws IOException, InterruptedException {
    List<Times> times = new ArrayList<>();
    programs.forEach(program -> times.add(new Times()));
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < programs.size(); i++) {
        times.get(i).millis.add(programs.get(i).millis());
      }
    }
    times.forEach(one -> Collections.sort(one.millis));
    return times;
  }

  double median() {
    return millis.get(millis.size() / 2);
  }

  double least() {
    return millis.get(0);
  }
}
