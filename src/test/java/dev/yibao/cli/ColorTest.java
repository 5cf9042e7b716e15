package dev.yibao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.yibao.cli.arguments.ArgumentReader;
import dev.yibao.text.Theme;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colour and plain lines, as options and the environment wish. */
class ColorTest {

  private static Output onTerminal(String variables, String options) {
    Map<String, String> environment = new HashMap<>(Map.of("TERM", "xterm"));
    for (String variable : variables.split(" ")) {
      environment.put(variable.split("=")[0], variable.substring(variable.indexOf('=') + 1));
    }
    PrintStream err = new PrintStream(new ByteArrayOutputStream());
    Streams streams =
        new Streams(InputStream.nullInputStream(), err, err, true, true, true, 80, 24);
    return new Output(streams, environment, new ArgumentReader(("refund" + options).split(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "A=, '', ANSI",
    "NO_COLOR=1, '', PLAIN",
    "NO_COLOR=, '', ANSI",
    "CLICOLOR=0, '', PLAIN",
    "CLICOLOR=1, '', ANSI",
    "TERM=dumb, '', PLAIN",
    "ACCESSIBLE=1, '', PLAIN",
    "ACCESSIBLE=no, '', ANSI",
    "A=, ' --plain', PLAIN",
    "A=, ' --color never', PLAIN",
    "NO_COLOR=1 CLICOLOR=0, ' --color always', ANSI"
  })
  void coloursWhereItIsWished(String variables, String options, Theme theme) {
    assertEquals(theme, onTerminal(variables, options).errTheme());
    assertEquals(theme, onTerminal(variables, options).outTheme());
  }

  @ParameterizedTest
  @CsvSource({
    "ACCESSIBLE=1, true",
    "ACCESSIBLE=yes, true",
    "ACCESSIBLE=true, true",
    "ACCESSIBLE=, false",
    "ACCESSIBLE=0, false",
    "ACCESSIBLE=no, false",
    "ACCESSIBLE=No, false",
    "ACCESSIBLE=n, false",
    "ACCESSIBLE=off, false",
    "ACCESSIBLE=FALSE, false",
    "TERM=dumb, true"
  })
  void takesNoForNo(String variables, boolean plain) {
    assertEquals(plain, onTerminal(variables, "").isPlain());
  }
}
