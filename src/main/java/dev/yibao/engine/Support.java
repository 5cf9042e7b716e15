package dev.yibao.engine;

import dev.yibao.model.Basis;
import dev.yibao.model.Citation;
import dev.yibao.model.Claim;
import dev.yibao.model.Library;
import dev.yibao.model.Source;
import dev.yibao.model.Source.Checked;
import dev.yibao.model.Statement;
import dev.yibao.model.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The ground that an answer rests on, the firmest first. */
public enum Support implements Word {
  LAW("读过的法条"),
  SECONDARY("见于转述，没读到原文"),
  GUIDE("当地办事指南"),
  ARTICLE("只有网上文章"),
  OWN("没有出处，是本程序的提醒");

  private final String label;

  Support(String label) {
    this.label = label;
  }

  /** The word for people. */
  public String label() {
    return label;
  }

  /** The firmest of the citations that are in force; the program's own where there is none. */
  public static Support of(Basis basis, Library library, LocalDate day) {
    Support firmest = OWN;
    for (Citation citation : basis.citations()) {
      Claim claim = library.claim(citation);
      Source source = library.source(citation.source());
      if (claim != null && source.inForce(day)) {
        Support one = of(source, claim);
        firmest = one.compareTo(firmest) < 0 ? one : firmest;
      }
    }
    return firmest;
  }

  private static Support of(Source source, Claim claim) {
    return switch (source.kind()) {
      case REGULATION -> source.checked(claim) == Checked.READ ? LAW : SECONDARY;
      case GUIDE -> GUIDE;
      case ARTICLE -> ARTICLE;
    };
  }

  /** The same reasons, those last that cite only what is not in force: nobody reads them first. */
  public static List<Statement> inForceFirst(
      List<Statement> reasons, Library library, LocalDate day) {
    List<Statement> first = new ArrayList<>(reasons.size());
    List<Statement> last = new ArrayList<>(0);
    for (Statement reason : reasons) {
      boolean over =
          !reason.basis().citations().isEmpty() && of(reason.basis(), library, day) == OWN;
      (over ? last : first).add(reason);
    }
    first.addAll(last);
    return first;
  }
}
