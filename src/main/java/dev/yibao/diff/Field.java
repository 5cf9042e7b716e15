package dev.yibao.diff;

/** The parts of which things in a library consist, in the order in which they are listed. */
public enum Field {
  TITLE("title", "名称"),
  SUMMARY("summary", "简介"),
  ALIASES("aliases", "别名"),
  REVIEWED("reviewed", "核对日期"),
  ASK("ask", "问题"),
  WHY("why", "为什么问"),
  OPTIONS("options", "选项"),
  LIMITS("limits", "可以填的"),
  VERDICT("verdict", "结论"),
  HEADLINE("headline", "标题"),
  NOTES("notes", "当地说法"),
  DROP("drop", "当地不适用"),
  REASONS("reasons", "理由"),
  STEPS("steps", "步骤"),
  MATERIALS("materials", "材料"),
  CHANNELS("channels", "渠道"),
  TIMES("times", "时间"),
  CAUTIONS("cautions", "提醒"),
  DISPUTES("disputes", "分歧"),
  ASK_OFFICE("ask_office", "问窗口的话"),
  NEXT("next", "接着看"),
  DETAIL("detail", "说明"),
  CLAIMS("claims", "条目"),
  SOURCES("sources", "出处");

  private final String id;
  private final String label;

  Field(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The word in JSON. */
  public String id() {
    return id;
  }

  /** The word for people. */
  public String label() {
    return label;
  }
}
