import dev.yibao.engine.Interview;
import dev.yibao.engine.QuestionsLeft;
import dev.yibao.engine.Step;
import dev.yibao.loader.FileLibrary;
import dev.yibao.loader.FolderFiles;
import dev.yibao.model.Library;
import dev.yibao.model.Question;
import dev.yibao.packed.Bundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Writes the packed form of the flows, from which the program answers: {@code java PackFlows.java
 * FLOWS CLASSES}, where FLOWS is the flow folder and CLASSES where the form goes as a resource.
 */
final class PackFlows {

  public static void main(String[] args) throws IOException {
    Path form = Path.of(args[1] + Bundle.RESOURCE);
    Files.createDirectories(form.getParent());
    Library library = FileLibrary.strict(new FolderFiles(Path.of(args[0]), null));
    Interview interview = new Interview(library, LocalDate.now());
    Files.write(form, Bundle.write(library, question -> mostFrom(question, interview)));
  }

  /** Counts the questions left from one on, on any day: all bands of a date are counted. */
  private static int mostFrom(Question question, Interview interview) {
    return QuestionsLeft.most(interview, new Step.Ask(question, dev.yibao.engine.Path.EMPTY));
  }
}
