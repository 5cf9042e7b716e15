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
  public enum Form implements Word {
    ORIGINAL("原件"),
    COPY("复印件"),
    BOTH("原件和复印件"),
    EITHER("原件或复印件"),
    DIGITAL("手机上出示或上传"),
    FORM("现场填写");

    private final String label;

    Form(String label) {
      this.label = label;
    }

    /** The word for people. */
    public String label() {
      return label;
    }
  }
}
