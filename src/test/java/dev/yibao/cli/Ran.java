package dev.yibao.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a run of the program left behind, without a terminal and without input.
 *
 * @param status the exit status
 * @param out standard output
 * @param err standard error
 */
record Ran(int status, String out, String err) {

  static Ran yibao(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(err, true, StandardCharsets.UTF_8);
    Streams streams =
        new Streams(InputStream.nullInputStream(), out, print, false, false, false, 80);
    int status = new Yibao(streams, Map.of()).run(args);
    return new Ran(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
