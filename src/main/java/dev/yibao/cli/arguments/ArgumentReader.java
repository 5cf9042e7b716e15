package dev.yibao.cli.arguments;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a command line from left to right, once. Which word is the command can be told before the
 * command is known, since an option takes a value with every command or with none.
 *
 * <p>Plain are known options, spelled out, each followed by a value that looks like no option, and
 * words. What is not plain (clustered, misspelt, incomplete) is left to picocli.
 */
public final class ArgumentReader {

  private static final String END_OF_OPTIONS = "--";

  /** An option as it was written; a flag has no value. */
  private record Written(String name, String value) {}

  private final List<String> args;
  private final List<Written> options = new ArrayList<>();

  /** The indices of the arguments that are neither options nor values. */
  private final List<Integer> words = new ArrayList<>();

  /** The index of the argument that ends the options; the number of arguments without one. */
  private int end;

  private boolean plain = true;

  public ArgumentReader(String... args) {
    this.args = List.of(args);
    this.end = args.length;
    int i = 0;
    while (i < args.length) {
      String arg = args[i];
      if (i > end || !looksLikeOption(arg)) {
        words.add(i++);
      } else if (arg.equals(END_OF_OPTIONS)) {
        end = i++;
      } else {
        i += option(arg, i + 1 < args.length ? args[i + 1] : null);
      }
    }
  }

  private static boolean looksLikeOption(String arg) {
    return arg.startsWith("-") && !arg.equals("-");
  }

  /** Takes in an option; gives how many arguments it takes up. */
  private int option(String arg, String next) {
    int equals = arg.startsWith("--") ? arg.indexOf('=') : -1;
    String name = equals < 0 ? arg : arg.substring(0, equals);
    CliOption option = CliOption.named(name);
    if (option == null) {
      plain = false;
      return endsInOptionWithValue(arg) ? 2 : 1;
    }
    boolean follows = option.takesValue() && equals < 0;
    String value = follows ? next : equals < 0 ? "" : arg.substring(equals + 1);
    plain &= option.takesValue() ? isPlain(value) : equals < 0;
    options.add(new Written(name, value == null ? "" : value));
    return follows ? 2 : 1;
  }

  private static boolean isPlain(String value) {
    return value != null && !value.isEmpty() && !looksLikeOption(value);
  }

  /** Tells whether these are short options in one word, the last of which takes a value. */
  private static boolean endsInOptionWithValue(String cluster) {
    for (int i = 1; i < cluster.length(); i++) {
      CliOption option = CliOption.named("-" + cluster.charAt(i));
      if (option == null || option.takesValue()) {
        return option != null && i == cluster.length() - 1;
      }
    }
    return false;
  }

  /** The word that names the command; null when there is none. */
  public String command() {
    return words.isEmpty() ? null : args.get(words.get(0));
  }

  /** Tells whether an option that every command takes was written. */
  public boolean has(CliOption option) {
    return written(option) != null;
  }

  /** The value of an option that every command takes; empty when it was not written. */
  public String value(CliOption option) {
    Written written = written(option);
    return written == null ? "" : written.value;
  }

  /** Refuses a value of an option that every command takes. */
  public void check(CliOption option) {
    if (has(option)) {
      option.value().check(option.longName(), value(option));
    }
  }

  private Written written(CliOption option) {
    for (Written written : options) {
      if (option.names().contains(written.name)) {
        return written;
      }
    }
    return null;
  }

  /** Tells whether only help or the version is asked for. */
  public boolean asksAboutProgram() {
    String command = command();
    return has(CliOption.HELP)
        || has(CliOption.VERSION)
        || "help".equals(command)
        || "version".equals(command);
  }

  /**
   * The arguments as the command understands them.
   *
   * @param name the command as its help names it
   * @throws UsageException when it does not
   */
  public ParsedArguments parse(Syntax syntax, String name) {
    ParsedArguments parsed = plain(syntax);
    if (parsed == null) {
      refuseWordAfterEnd(syntax, name);
      List<String> rest = new ArrayList<>(args);
      if (!words.isEmpty()) {
        rest.remove((int) words.get(0));
      }
      parsed = new PicocliParser(syntax, name).parse(rest);
    }
    if (!parsed.has(CliOption.HELP) && !parsed.has(CliOption.VERSION)) {
      parsed.check(syntax);
    }
    return parsed;
  }

  /** Refuses a word too many that is an option to whoever wrote it, or the value of one. */
  private void refuseWordAfterEnd(Syntax syntax, String name) {
    int extra = (int) Math.min(words.size(), syntax.mostWords() + 1);
    if (extra < words.size() && words.get(extra) > end) {
      String word = args.get(words.get(extra));
      throw new UsageException("-- 之后的都不算选项，" + name + " 用不上「" + word + "」；选项写在 -- 前面");
    }
  }

  /** The arguments without the command; null when only picocli can tell what they say. */
  ParsedArguments plain(Syntax syntax) {
    if (!plain || words.size() - 1 > syntax.mostWords()) {
      return null;
    }
    ParsedArguments parsed = new ParsedArguments();
    for (Written written : options) {
      CliOption option = syntax.option(written.name);
      if (option == null || !parsed.add(option, written.value)) {
        return null;
      }
    }
    for (int i = 1; i < words.size(); i++) {
      parsed.addWord(args.get(words.get(i)));
    }
    return parsed;
  }
}
