package dev.yibao.lint.mutants;

import dev.yibao.model.Word;
import java.util.List;
import java.util.function.Function;

/** The table of all that is changed, in the order in which it is reported. */
public enum Kind implements Word {
  TARGET("去向", Routes::targets),
  VERDICT("结论", Routes::verdicts),
  EDGE("分段的界线", Routes::edges),
  LABEL("选项的文字", Routes::labels),
  CONDITION("条件", Routes::conditions),
  OVERLAY("地区或日期的改动", Bodies::overlays),
  NOTE("地区或日期的条目", Bodies::notes),
  PAPER("材料", Bodies::papers),
  CHANNEL("渠道", Bodies::channels),
  HOLDS("算数的一方", Bodies::holds),
  NUMBER("数字", Texts::numbers),
  STEP("步骤", Bodies::steps),
  CITATION("出处", Texts::citations);

  private final String label;
  private final Function<Place, List<Change>> changes;

  Kind(String label, Function<Place, List<Change>> changes) {
    this.label = label;
    this.changes = changes;
  }

  /** Its name for people. */
  public String label() {
    return label;
  }

  /** Tells whether it counts where a share of noticed changes is asked for. */
  public boolean counts() {
    return this != STEP && this != CITATION;
  }

  /** Every change of this kind that is made to a place itself. */
  List<Change> of(Place place) {
    return changes.apply(place);
  }
}
