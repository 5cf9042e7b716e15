package dev.yibao.bench;

import java.io.IOException;

/** Something that takes time. */
interface Timed {

  /** Does it once, and gives the milliseconds it took; NaN when it did not come to its end. */
  double millis() throws IOException, InterruptedException;
}
