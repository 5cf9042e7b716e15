package dev.yibao.diff;

import dev.yibao.model.Word;
import java.util.Locale;

/** The parts of which things in a library consist, in the order in which they are listed. */
public enum Field implements Word {
  TITLE("名称"),
  SUMMARY("简介"),
  ALIASES("别名"),
  REVIEWED("核对日期"),
  ASK("问题"),
  WHY("为什么问"),
  OPTIONS("选项"),
  LIMITS("可以填的"),
  VERDICT("结论"),
  HEADLINE("标题"),
  NOTES("当地说法"),
  DROP("当地不适用"),
  REASONS("理由"),
  STEPS("步骤"),
  MATERIALS("材料"),
  CHANNELS("渠道"),
  TIMES("时间"),
  CAUTIONS("提醒"),
  DISPUTES("分歧"),
  ASK_OFFICE("问窗口的话"),
  NEXT("接着看"),
  DETAIL("说明"),
  CLAIMS("条目"),
  SOURCES("出处");

  private final String label;

  Field(String label) {
    this.label = label;
  }

  @Override
  public String id() {
    return name()
        .toLowerCase(Locale.ROOT); // a key of the document, where parts join by underscores
  }

  /** The word for people. */
  public String label() {
    return label;
  }
}
