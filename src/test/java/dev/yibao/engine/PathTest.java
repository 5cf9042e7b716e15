package dev.yibao.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Limits;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import dev.yibao.model.QuestionType;
import java.util.List;
import org.junit.jupiter.api.Test;

class PathTest {

  private static final Location HERE = Location.of("here");

  private static Response answered(QuestionName name, String value) {
    Question question =
        new Question(
            "f",
            name.id(),
            name,
            QuestionType.CHOICE,
            "?",
            "",
            List.of(),
            List.of(),
            new Limits(null, null, "", null, null),
            null,
            HERE);
    return new Response(question, List.of(value));
  }

  @Test
  void findsEachOfManyAnswersAndNoOther() {
    Path path = Path.EMPTY;
    for (int i = 0; i < 3000; i++) {
      path = path.plus(answered(new QuestionName("f", "q" + i), "v" + i));
    }
    for (int i = 0; i < 3000; i++) {
      assertEquals(List.of("v" + i), path.valuesOf(new QuestionName("f", "q" + i)));
      assertNull(path.valuesOf(new QuestionName("g", "q" + i)));
    }
    assertEquals(3000, path.answers().size());
    assertEquals(List.of("v2999"), path.answers().get(2999).values());
  }

  @Test
  void tellsQuestionsApartWhoseNamesHaveTheSameHash() {
    QuestionName one = QuestionName.shared("Aa");
    QuestionName other = QuestionName.shared("BB");
    assertEquals(one.hashCode(), other.hashCode());
    Path path = Path.EMPTY.plus(answered(one, "1"));
    assertNull(path.valuesOf(other));
    path = path.plus(answered(other, "2"));
    assertEquals(List.of("1"), path.valuesOf(one));
    assertEquals(List.of("2"), path.valuesOf(other));
  }

  @Test
  void keepsWhatItWasWhenItGrows() {
    Path before = Path.EMPTY.plus(answered(QuestionName.shared("a"), "1"));
    Path one = before.plus(answered(QuestionName.shared("b"), "2"));
    Path other = before.plus(answered(QuestionName.shared("b"), "3"));
    assertNull(before.valuesOf(QuestionName.shared("b")));
    assertEquals(List.of("2"), one.valuesOf(QuestionName.shared("b")));
    assertEquals(List.of("3"), other.valuesOf(QuestionName.shared("b")));
    assertNull(Path.EMPTY.valuesOf(QuestionName.shared("a")));
  }
}
