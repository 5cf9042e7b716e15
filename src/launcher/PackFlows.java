import dev.yibao.bundle.Bundle;
import dev.yibao.diagnostic.Diagnosed;
import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.loader.FileLibrary;
import dev.yibao.loader.FolderFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the compact form of the flows that the program answers from: {@code java PackFlows.java
 * FLOWS CLASSES}, where FLOWS is the flow folder and CLASSES where the form goes as a resource.
 */
final class PackFlows {

  public static void main(String[] args) throws IOException {
    Path form = Path.of(args[1] + Bundle.RESOURCE);
    Files.createDirectories(form.getParent());
    try {
      Files.write(form, Bundle.write(FileLibrary.strict(new FolderFiles(Path.of(args[0]), null))));
    } catch (Diagnosed e) {
      for (Diagnostic diagnostic : e.diagnostics()) {
        System.err.println(diagnostic.at() + ": " + diagnostic.message());
      }
      System.exit(1);
    }
  }
}
