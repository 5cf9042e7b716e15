package dev.yibao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code yibao schema NAME}: a JSON Schema that is packed with the program. */
final class SchemaCommand implements Command {

  /** What there may be a schema of, and what to say of it. */
  private static final List<String> NAMES = List.of("flow", "result");

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description(
            "输出 JSON Schema：flow 是流程文件的，result 是 --format json 的答案的。",
            "编辑器（如 VS Code 的 YAML 插件）用它补全、查错：yibao schema flow > flow.schema.json，"
                + "再在流程文件第一行写 # yaml-language-server: $schema=flow.schema.json");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("名字")
            .type(String.class)
            .arity("1")
            .description("哪一个：" + String.join("、", known()))
            .build());
    return spec;
  }

  @Override
  public int run(ParsedArguments written, Context context) {
    String name = written.positional(0, "");
    byte[] schema = NAMES.contains(name) ? read(name) : null;
    if (schema == null) {
      throw new UsageException("没有名为「" + name + "」的 schema；有 " + String.join("、", known()));
    }
    context.write(schema);
    return ExitStatus.OK;
  }

  private static List<String> known() {
    List<String> known = new ArrayList<>(NAMES);
    known.removeIf(name -> SchemaCommand.class.getResource(resource(name)) == null);
    return known;
  }

  private static byte[] read(String name) {
    try (InputStream in = SchemaCommand.class.getResourceAsStream(resource(name))) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static String resource(String name) {
    return "/schema/" + name + ".json";
  }
}
