package dev.yibao.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A dialogue over plain streams, for terminals that can do no more; loads no terminal library. */
public final class PlainConsole implements Console {

  private final BufferedReader in;
  private final PrintStream out;
  private final int columns;

  /**
   * @param in read by this console alone, since it reads ahead
   * @param columns the width, in cells
   */
  public PlainConsole(InputStream in, PrintStream out, int columns) {
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.out = out;
    this.columns = columns;
  }

  @Override
  public void print(String text) {
    out.print(text);
    out.flush();
  }

  @Override
  public String readLine(String prompt) {
    print(prompt);
    try {
      return in.readLine();
    } catch (IOException e) {
      return null; // a terminal that went away has ended the input
    }
  }

  @Override
  public int columns() {
    return columns;
  }

  @Override
  public void close() {
    out.flush();
  }
}
