package dev.yibao.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What came of running the program in this process, with pipes for streams.
 *
 * @param status its exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record Ran(int status, String out, String err) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** A standard input that nobody may read. */
  static final InputStream UNREADABLE =
      new InputStream() {
        @Override
        public int read() {
          throw new AssertionError("standard input was read");
        }
      };

  /** Runs a command line with nothing on standard input. */
  static Ran yibao(String... args) {
    return run(InputStream.nullInputStream(), Map.of(), args);
  }

  /** Runs a command line with a folder of flows laid over the bundled ones. */
  static Ran over(Path folder, String... args) {
    String[] all = Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--flows";
    all[args.length + 1] = folder.toString();
    return yibao(all);
  }

  /** Runs a command line of words without blanks, with {@code input} on standard input. */
  static Ran with(String input, String line) {
    return with(input.getBytes(StandardCharsets.UTF_8), line);
  }

  static Ran with(byte[] input, String line) {
    return run(new ByteArrayInputStream(input), Map.of(), line.split(" "));
  }

  /** Runs a command line that must not read standard input. */
  static Ran of(String... args) {
    return run(UNREADABLE, Map.of(), args.length == 1 ? args[0].split(" ") : args);
  }

  public static Ran run(InputStream in, Map<String, String> environment, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream errors = new PrintStream(err, false, StandardCharsets.UTF_8);
    Streams streams = new Streams(in, out, errors, false, false, false, 0, 0);
    int status = new Yibao(streams, environment).run(args);
    return new Ran(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Standard output as the one JSON document that it must be. */
  JsonNode json() {
    return MAPPER.readTree(out);
  }

  /** Standard output as lines of JSON. */
  List<JsonNode> documents() {
    List<JsonNode> documents = new ArrayList<>();
    out.lines().forEach(line -> documents.add(MAPPER.readTree(line)));
    return documents;
  }

  /** The code of the error that the document tells. */
  String error() {
    return json().path("error").path("code").asString();
  }
}
