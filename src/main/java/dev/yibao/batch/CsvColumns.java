package dev.yibao.batch;

import dev.yibao.engine.Questions;
import dev.yibao.engine.SuppliedAnswer;
import java.util.ArrayList;
import java.util.List;

/** The columns of the input: those that bear the name of a question, and others, only copied. */
final class CsvColumns {

  private static final String ID = "id";

  private final List<String> names;
  private final List<Integer> answers = new ArrayList<>();
  private final List<String> others = new ArrayList<>();

  CsvColumns(Batch batch, List<String> header) {
    names = header.stream().map(String::strip).toList();
    for (int i = 0; i < names.size(); i++) {
      if (Questions.named(batch.interview().library(), batch.flow(), names.get(i)) != null) {
        answers.add(i);
      } else if (!names.get(i).isEmpty() && !names.get(i).equals(ID)) {
        others.add(names.get(i));
      }
    }
  }

  /** The names of the columns that are no question and not the id; of those that have one. */
  List<String> others() {
    return others;
  }

  /** The answers in a row; an empty field answers nothing. */
  List<SuppliedAnswer> answers(List<String> row) {
    List<SuppliedAnswer> given = new ArrayList<>();
    for (int column : answers) {
      String value = column < row.size() ? row.get(column) : "";
      if (!value.isBlank()) {
        given.add(new SuppliedAnswer(Batch.OWN, names.get(column), List.of(value)));
      }
    }
    return given;
  }

  /** Tells whether a row holds something beyond the last column. */
  boolean isExceeded(List<String> row) {
    return row.subList(Math.min(row.size(), names.size()), row.size()).stream()
        .anyMatch(field -> !field.isBlank());
  }

  /** A row with as many fields as there are columns, ready for more. */
  List<String> copied(List<String> row) {
    List<String> copied = new ArrayList<>(row.subList(0, Math.min(row.size(), names.size())));
    while (copied.size() < names.size()) {
      copied.add("");
    }
    return copied;
  }
}
