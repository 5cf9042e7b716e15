package dev.yibao.cli;

import dev.yibao.cli.arguments.ParsedArguments;
import dev.yibao.cli.arguments.UsageException;
import dev.yibao.diagnostic.Nearest;
import dev.yibao.engine.CitedClaims;
import dev.yibao.engine.ClaimStatus;
import dev.yibao.model.Claim;
import dev.yibao.model.Library;
import dev.yibao.model.Source;
import dev.yibao.render.JsonSources;
import java.time.LocalDate;
import java.util.List;

/** {@code yibao sources}: documents and their claims, and what became of each in the answers. */
final class SourcesCommand implements Command {

  @Override
  public int run(ParsedArguments arguments, Context context) {
    LocalDate asOf = AsOf.of(arguments);
    Library library = context.libraries().library();
    String wanted = arguments.word(0);
    List<Source> sources =
        wanted.isEmpty()
            ? library.sourceIds().stream().map(library::source).toList()
            : List.of(one(library, wanted));
    CitedClaims cited = CitedClaims.in(library);
    if (arguments.isJson()) {
      context.output().write(JsonText.of(out -> JsonSources.write(out, sources, cited, asOf)));
    } else {
      StringBuilder text = new StringBuilder();
      for (Source source : sources) {
        heading(text, source, asOf);
        text(text, source, cited, wanted.isEmpty());
      }
      context.output().print(text.toString());
    }
    return ExitStatus.OK;
  }

  private static Source one(Library library, String id) {
    Source source = library.source(id);
    if (source == null) {
      String near = Nearest.hint(id, library.sourceIds());
      throw new UsageException("没有文件「" + id + "」。" + near + "yibao sources 列出全部。");
    }
    return source;
  }

  private static void heading(StringBuilder text, Source source, LocalDate asOf) {
    text.append(source.id()).append("  ").append(source.title());
    about(text, source.number());
    about(text, source.publisher());
    about(text, source.date());
    text.append("  [").append(source.kind().label()).append("，");
    text.append(source.checked().label());
    text.append(source.inForce(asOf) ? "]\n" : "，" + asOf + " 不在施行]\n");
  }

  private static void text(StringBuilder text, Source source, CitedClaims cited, boolean brief) {
    if (brief) {
      text.append("    ").append(tally(source, cited)).append('\n');
      return;
    }
    for (Claim claim : source.claims().values()) {
      CitedClaims.Use use = cited.of(source.id(), claim.id());
      text.append("\n  ").append(claim.id()).append("  [").append(use.status().label());
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

  /** The number of claims, in all and by status. */
  private static String tally(Source source, CitedClaims cited) {
    StringBuilder tally = new StringBuilder().append(source.claims().size()).append(" 条");
    for (ClaimStatus standing : ClaimStatus.values()) {
      long count =
          source.claims().keySet().stream()
              .filter(claim -> cited.of(source.id(), claim).status() == standing)
              .count();
      if (count > 0) {
        tally.append("，").append(standing.label()).append(' ').append(count);
      }
    }
    return tally.toString();
  }
}
