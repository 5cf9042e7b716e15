package dev.yibao.cli;

import dev.yibao.diagnostic.Nearest;
import dev.yibao.engine.CitedClaims;
import dev.yibao.engine.ClaimStatus;
import dev.yibao.model.Claim;
import dev.yibao.model.Library;
import dev.yibao.model.Source;
import dev.yibao.render.JsonSources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code yibao sources}: documents and their claims, and what became of each in the answers. */
final class SourcesCommand implements Command {

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage().description("列出回答所依据的文件；写一个文件的 id，就看它的每一条：哪些结论引用它，照它说还是纠正它");
    Formats.addTo(spec, "text", "json");
    AsOf.addTo(spec);
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("文件")
            .type(String.class)
            .arity("0..1")
            .description("一个文件的 id，如 refund-howto；默认全部")
            .build());
    return spec;
  }

  @Override
  public int run(ParsedArguments written, Context context) {
    boolean json = Formats.of(written, "text", "json").equals("json");
    LocalDate asOf = AsOf.of(written);
    Library library = context.library();
    String wanted = written.positional(0, "");
    List<Source> sources = wanted.isEmpty() ? all(library) : List.of(one(library, wanted));
    CitedClaims cited = CitedClaims.in(library);
    if (json) {
      context.write(JsonText.of(out -> JsonSources.write(out, sources, cited, asOf)));
    } else {
      StringBuilder text = new StringBuilder();
      sources.forEach(source -> text(text, source, cited, wanted.isEmpty()));
      context.write(text.toString());
    }
    return ExitStatus.OK;
  }

  private static List<Source> all(Library library) {
    List<Source> sources = new ArrayList<>();
    library.sourceIds().forEach(id -> sources.add(library.source(id)));
    return sources;
  }

  private static Source one(Library library, String id) {
    Source source = library.source(id);
    if (source == null) {
      String near =
          Nearest.to(id, library.sourceIds()).map(name -> "是不是「" + name + "」？").orElse("");
      throw new UsageException("没有文件「" + id + "」。" + near + "yibao sources 列出全部。");
    }
    return source;
  }

  private static void text(StringBuilder text, Source source, CitedClaims cited, boolean brief) {
    text.append(source.id()).append("  ").append(source.title());
    about(text, source.number());
    about(text, source.publisher());
    about(text, source.date());
    text.append("  [").append(source.kind().label()).append("，");
    text.append(source.checked().label()).append("]\n");
    if (brief) {
      text.append("    ").append(tally(source, cited)).append('\n');
      return;
    }
    for (Claim claim : source.claims().values()) {
      CitedClaims.Use use = cited.of(source.id(), claim.id());
      text.append("\n  ").append(claim.id()).append("  [").append(use.standing().label());
      text.append("]  ").append(claim.section()).append("\n    ").append(claim.says()).append('\n');
      if (!use.citedBy().isEmpty()) {
        text.append("    引用它的：").append(String.join("、", use.citedBy())).append('\n');
      }
    }
  }

  private static void about(StringBuilder text, String part) {
    if (!part.isEmpty()) {
      text.append("  ").append(part);
    }
  }

  /** How many claims there are, by standing. */
  private static String tally(Source source, CitedClaims cited) {
    StringBuilder tally = new StringBuilder().append(source.claims().size()).append(" 条");
    for (ClaimStatus standing : ClaimStatus.values()) {
      long count =
          source.claims().keySet().stream()
              .filter(claim -> cited.of(source.id(), claim).standing() == standing)
              .count();
      if (count > 0) {
        tally.append("，").append(standing.label()).append(' ').append(count);
      }
    }
    return tally.toString();
  }
}
