package dev.yibao.lint.mutants;

import dev.yibao.model.ChannelUse;
import dev.yibao.model.Citation;
import dev.yibao.model.Word;
import java.util.function.Function;
import java.util.stream.Stream;

/** The table of all that is changed, in the order in which it is reported. */
public enum Kind implements Word {
  TARGET("去向", Changes::target),
  VERDICT("结论", Changes::verdict),
  EDGE("分段的界线", Changes::edge),
  LABEL("选项的文字", Changes::label),
  CONDITION("条件", Changes::condition),
  OVERLAY("地区、日期的改动", Changes::overlay),
  NOTE("地区、日期的改动里的条目", Changes::note),
  PAPER("材料", Changes::paper),
  CHANNEL("渠道", place -> Changes.dropped(place, ChannelUse.class)),
  HOLDS("算数的一方", Changes::holds),
  NUMBER("数字", Changes::number),
  STEP("步骤", Changes::step),
  CITATION("出处", place -> Changes.dropped(place, Citation.class));

  private final String label;
  private final Function<Place, Stream<Change>> changes;

  Kind(String label, Function<Place, Stream<Change>> changes) {
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

  /** The changes of this kind that a place is the reason for. */
  Stream<Change> of(Place place) {
    return changes.apply(place);
  }
}
