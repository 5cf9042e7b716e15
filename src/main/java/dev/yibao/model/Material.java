package dev.yibao.model;

import dev.yibao.diagnostic.Location;

/**
 * A document to bring, as the catalogue describes it.
 *
 * @param id its id
 * @param name what people call it
 * @param form original or copy
 * @param note what matters about it everywhere; may be empty
 * @param where where to get it; may be empty
 * @param basis what the description rests on
 * @param at where the catalogue has it
 */
public record Material(
    String id, String name, Form form, String note, String where, Basis basis, Location at) {

  /** In which form a material is handed in. */
  public enum Form {
    ORIGINAL("original", "原件"),
    COPY("copy", "复印件"),
    BOTH("both", "原件和复印件"),
    EITHER("either", "原件或复印件"),
    DIGITAL("digital", "手机上出示或上传"),
    FORM("form", "现场填写");

    private final String id;
    private final String label;

    Form(String id, String label) {
      this.id = id;
      this.label = label;
    }

    /** The word in flow files and in JSON. */
    public String id() {
      return id;
    }

    /** The word for people. */
    public String label() {
      return label;
    }
  }
}
