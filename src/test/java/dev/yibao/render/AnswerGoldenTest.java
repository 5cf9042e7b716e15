package dev.yibao.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.yibao.engine.Interview;
import dev.yibao.engine.Replay;
import dev.yibao.engine.Result;
import dev.yibao.engine.ResultBuilder;
import dev.yibao.engine.Step;
import dev.yibao.engine.SuppliedAnswer;
import dev.yibao.loader.FileLibrary;
import dev.yibao.loader.FolderFiles;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.text.Theme;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Whole answers, as text and as JSON, held against files named for what they show. */
class AnswerGoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/answers");
  private static final Library LIBRARY =
      FileLibrary.strict(new FolderFiles(FOLDER.resolve("flows"), null));

  @ParameterizedTest
  @CsvSource({
    "region-not-said, 2026-11-22, who=heir extras=none",
    "conditions-hold, 2026-11-22, 'who=heir extras=child,far'",
    "region-replaces-the-verdict, 2026-11-22, who=heir extras=none region=北城",
    "place-below-a-region, 2026-11-22, who=heir extras=none region=north-east",
    "law-in-force-and-review-overdue, 2027-02-01, who=heir extras=none region=other",
    "papers-of-another-outcome, 2026-11-22, who=list"
  })
  void says(String name, String asOf, String answers) throws IOException {
    Result result = result(LocalDate.parse(asOf), answers.split(" "));
    hold(FOLDER.resolve(name + ".txt"), TextRenderer.render(result, 60, Theme.PLAIN));
    hold(FOLDER.resolve(name + ".json"), json(result) + "\n");
  }

  private static Result result(LocalDate asOf, String... answers) {
    Flow flow = LIBRARY.flow("money");
    List<SuppliedAnswer> given = new ArrayList<>();
    for (String answer : answers) {
      String[] sides = answer.split("=");
      given.add(new SuppliedAnswer(0, sides[0], List.of(sides[1])));
    }
    Replay run = Replay.of(new Interview(LIBRARY, asOf), flow, given);
    return new ResultBuilder(LIBRARY, asOf).of(flow, (Step.Done) run.step(), run.region());
  }

  private static String json(Result result) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      new JsonRenderer(json, LIBRARY, result.started(), result.asOf()).answered(result);
    }
    return text.toString().replace("},{", "},\n{").replace(",\"", ",\n\"");
  }

  /** A missing file is written, and the test fails once so that somebody reads it. */
  private static void hold(Path golden, String actual) throws IOException {
    if (!Files.exists(golden)) {
      Files.writeString(golden, actual);
      fail("written for the first time, read it: " + golden);
    }
    assertEquals(Files.readString(golden), actual);
  }
}
