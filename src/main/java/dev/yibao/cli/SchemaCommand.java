package dev.yibao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code yibao schema}: the JSON Schema of the documents or of the flow files. */
final class SchemaCommand implements Command {

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description("打印 JSON Schema（2020-12）：result 是 --format json 的文档，flow 是流程文件");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("哪一种")
            .type(String.class)
            .arity("1")
            .description("result 或 flow")
            .build());
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Context context) {
    String name = parsed.matchedPositionalValue(0, "");
    boolean known = name.equals("result") || name.equals("flow");
    try (InputStream in =
        known ? SchemaCommand.class.getResourceAsStream("/schema/" + name + ".json") : null) {
      if (in == null) {
        throw new UsageFault("schema 后面写 result 或 flow，不能是「" + name + "」");
      }
      context.write(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return ExitStatus.OK;
  }
}
