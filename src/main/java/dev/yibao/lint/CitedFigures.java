package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Channel;
import dev.yibao.model.Citation;
import dev.yibao.model.Claim;
import dev.yibao.model.Source;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Holds the figures of a text against the claims that it cites. */
final class CitedFigures {

  /** Finds a number in a cited text that none of the claims has which it cites. */
  static void numbers(Corpus content, Findings findings) {
    for (Assertion statement : content.statements()) {
      String cited = cited(statement, content);
      if (cited != null) {
        Set<BigDecimal> held = Figures.all(cited).numbers().keySet();
        Figures.stated(statement.text())
            .numbers()
            .forEach(
                (value, written) -> {
                  if (!held.contains(value)) {
                    String message = "「" + written + "」这个数，引用的条目里都没有";
                    String hint = "引用说到这个数的条目；都没有说到的，改文字";
                    findings.warning(at(statement, content), message, hint);
                  }
                });
      }
    }
  }

  /**
   * Finds a number to call that is neither in a claim that the text cites nor, where it is no
   * hotline of the whole country or nothing is cited, that of a channel of the outcome.
   */
  static void phones(Corpus content, Findings findings) {
    Map<String, Set<String>> channels = channels(content);
    for (Assertion statement : content.statements()) {
      String cited = cited(statement, content);
      Set<String> held = cited == null ? Set.of() : Figures.all(cited).phones();
      Set<String> listed = channels.getOrDefault(statement.outcome(), Set.of());
      boolean bare = statement.basis().citations().isEmpty();
      for (String phone : Figures.stated(statement.text()).phones()) {
        boolean own = listed.contains(phone) && (bare || isLocal(phone));
        if (!own && !held.contains(phone) && (bare || cited != null)) {
          String message = "号码「" + phone + "」" + (bare ? "不在这个结论的「channels」里" : "，引用的条目里都没有");
          findings.warning(at(statement, content), message, hint(phone, bare, content));
        }
      }
    }
  }

  private static boolean isLocal(String phone) {
    return phone.length() > 5;
  }

  private static String hint(String phone, boolean bare, Corpus content) {
    for (Source source : content.sources()) {
      for (Claim claim : source.claims().values()) {
        if (claim.says().startsWith(phone)) {
          return "引用说这个号码的条目：cite: [" + source.id() + "#" + claim.id() + "]";
        }
      }
    }
    return bare ? "看看号码写对没有；写对的，加上那个渠道" : "看看号码写对没有；写对的，引用说到它的条目";
  }

  /** All that the claims say which a statement cites; null where it cites none, or unknown ones. */
  private static String cited(Assertion statement, Corpus content) {
    StringBuilder all = new StringBuilder();
    for (Citation citation : statement.basis().citations()) {
      Source source = content.library().source(citation.source());
      Claim claim = source == null ? null : source.claims().get(citation.claim());
      if (claim == null) {
        return null;
      }
      all.append(String.join(" ", claim.says(), claim.section(), claim.title(), claim.date(), ""));
      all.append(String.join(" ", source.title(), source.number(), source.date(), ""));
      all.append(source.effective()).append(' ').append(source.until()).append(' ');
    }
    return all.isEmpty() ? null : all.toString();
  }

  /** By outcome, the numbers of its channels, in all regions; for catalogues those of all. */
  private static Map<String, Set<String>> channels(Corpus content) {
    Map<String, Set<String>> phones = new HashMap<>();
    for (Channel channel : content.library().channels().values()) {
      phones.computeIfAbsent("", key -> new HashSet<>()).addAll(of(channel));
    }
    for (Owned owned : content.bodies()) {
      Set<String> own = phones.computeIfAbsent(owned.outcome(), key -> new HashSet<>());
      owned.body().channels().stream()
          .map(use -> content.library().channel(use.id()))
          .filter(channel -> channel != null)
          .forEach(channel -> own.addAll(of(channel)));
    }
    return phones;
  }

  private static Set<String> of(Channel channel) {
    return Figures.all(channel.name() + " " + channel.detail()).phones();
  }

  private static Location at(Assertion statement, Corpus content) {
    return content.within(statement.at(), "text");
  }
}
