package dev.yibao.cli;

import dev.yibao.cli.arguments.CliOption;
import dev.yibao.cli.arguments.ParsedArguments;
import dev.yibao.cli.arguments.UsageException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads {@code --encoding}, how standard input and files of answers are encoded. */
final class InputEncoding {

  private static final String USUAL = "；常用的有 UTF-8、GB18030、Big5";

  private InputEncoding() {}

  /** The encoding that was written, in which each byte of ASCII is itself; UTF-8 when none was. */
  static Charset of(ParsedArguments arguments) {
    String name = arguments.value(CliOption.ENCODING);
    if (name.isEmpty()) {
      return StandardCharsets.UTF_8;
    }
    Charset charset;
    try {
      charset = Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--encoding 不认识「" + name + "」" + USUAL);
    }
    if (!keepsAscii(charset)) {
      throw new UsageException("--encoding 不能用「" + name + "」：换行、数字和字母要和 ASCII 一样各占一个字节" + USUAL);
    }
    return charset;
  }

  /**
   * Tells whether lines can be found in the bytes: not so where a character takes two bytes, as in
   * UTF-16, stands for another, as in EBCDIC, or changes those after it, as in ISO-2022-JP.
   */
  private static boolean keepsAscii(Charset charset) {
    StringBuilder ascii = new StringBuilder("\t\n\r\u001b$B!!\u001b(B\n");
    for (char c = ' '; c <= '~'; c++) {
      ascii.append(c);
    }
    byte[] bytes = ascii.toString().getBytes(StandardCharsets.US_ASCII);
    return new String(bytes, charset).contentEquals(ascii);
  }
}
