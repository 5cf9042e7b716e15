package dev.yibao.diagnostic;

/** How bad a finding is. Errors make {@code check} fail, warnings do not. */
public enum Severity {
  ERROR("error", "错误"),
  WARNING("warning", "提醒");

  private final String id;
  private final String label;

  Severity(String id, String label) {
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
