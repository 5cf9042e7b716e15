package dev.yibao.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Arguments that anybody can read: known options, spelled out, each followed by its value, and
 * nothing else. To build the parser costs as much as the whole of such a run; it is built for all
 * other arguments, for help, and to say what is wrong.
 */
final class PlainArguments implements ParsedArguments {

  private final Map<String, Object> options = new HashMap<>();

  private PlainArguments() {}

  /**
   * What the arguments say, as the parser would understand them.
   *
   * @param names the options of the command, besides those that every command takes
   * @return null when only the parser can tell
   */
  static PlainArguments read(List<String> names, List<String> args) {
    PlainArguments plain = new PlainArguments();
    int i = 0;
    while (i < args.size()) {
      String arg = args.get(i);
      int equals = arg.startsWith("--") ? arg.indexOf('=') : -1;
      String name = equals < 0 ? arg : arg.substring(0, equals);
      if (!names.contains(name) && !GlobalOptions.NAMES.contains(name)) {
        return null;
      }
      boolean takesValue = Commands.WITH_VALUE.contains(name);
      boolean follows = takesValue && equals < 0;
      if (!takesValue && equals >= 0 || follows && i + 1 == args.size()) {
        return null;
      }
      String value = follows ? args.get(i + 1) : arg.substring(equals + 1);
      if (!(takesValue ? plain.put(name, value) : plain.flag(name))) {
        return null;
      }
      i += follows ? 2 : 1;
    }
    return plain;
  }

  /** The same for a command that leaves it to the parser to help. */
  static PlainArguments withoutHelp(List<String> names, List<String> args) {
    PlainArguments plain = read(names, args);
    return plain == null || plain.option(GlobalOptions.HELP, false) ? null : plain;
  }

  /** Whether a value can be nothing but a value, and its option could take it. */
  private boolean put(String name, String value) {
    boolean special = value.isEmpty() || value.charAt(0) == '@' || value.charAt(0) == '-';
    if (special && !value.equals("-")) {
      return false;
    }
    if (name.equals(FlowOptions.ANSWER) || name.equals(FlowOptions.ANSWER_LONG)) {
      return answer(value);
    }
    return options.put(name, value) == null;
  }

  private boolean answer(String value) {
    List<String> answers = new ArrayList<>(option(FlowOptions.ANSWER, List.of()));
    answers.add(value);
    options.put(FlowOptions.ANSWER, answers);
    return true;
  }

  private boolean flag(String name) {
    return options.put(name.equals(GlobalOptions.HELP_SHORT) ? GlobalOptions.HELP : name, true)
        == null;
  }

  @Override
  @SuppressWarnings("unchecked") // what an option holds is known to who asks for it
  public <T> T option(String name, T fallback) {
    Object value = options.get(name);
    return value == null ? fallback : (T) value;
  }

  @Override
  public <T> T positional(int place, T fallback) {
    return fallback;
  }
}
