import dev.yibao.engine.Interview;
import dev.yibao.engine.QuestionsLeft;
import dev.yibao.engine.Step;
import dev.yibao.loader.FileLibrary;
import dev.yibao.loader.FolderFiles;
import dev.yibao.model.Library;
import dev.yibao.packed.Bundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Writes the packed form of the flows, from which the program answers: {@code java PackFlows.java
 * FLOWS CLASSES}, where FLOWS is the flow folder and CLASSES holds a copy of it, beside which the
 * form goes as a resource. What was deleted from FLOWS since it was copied is deleted there too.
 */
final class PackFlows {

  public static void main(String[] args) throws IOException {
    Path flows = Path.of(args[0]);
    Path copy = Path.of(args[1], "flows");
    try (Stream<Path> files = Files.walk(copy)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!Files.exists(flows.resolve(copy.relativize(file)))) {
          Files.delete(file);
        }
      }
    }
    Path form = Path.of(args[1] + Bundle.RESOURCE);
    Files.createDirectories(form.getParent());
    Library library = FileLibrary.strict(new FolderFiles(flows, null));
    Interview interview = new Interview(library, LocalDate.now()); // any day: all bands are counted
    var nothing = dev.yibao.engine.Path.EMPTY;
    Files.write(
        form,
        Bundle.write(library, one -> QuestionsLeft.most(interview, new Step.Ask(one, nothing))));
  }
}
