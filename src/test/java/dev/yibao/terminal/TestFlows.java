package dev.yibao.terminal;

import dev.yibao.engine.Interview;
import dev.yibao.engine.Replay;
import dev.yibao.loader.FileLibrary;
import dev.yibao.loader.FlowFiles;
import dev.yibao.loader.FolderFiles;
import dev.yibao.model.Library;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Small flows that have every kind of question, of which {@code refund} can be edited. */
public final class TestFlows implements FlowFiles {

  /** The day on which all tests play. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final String EDITED = "refund.yaml";

  private final FlowFiles files = new FolderFiles(Path.of("src/test/resources/small-flows"), null);
  private String edited = new String(files.read(EDITED), StandardCharsets.UTF_8);

  private TestFlows() {}

  /** All of them. */
  public static Library library() {
    return FileLibrary.strict(new TestFlows());
  }

  /** A copy of all of them, to be edited. */
  static TestFlows edited() {
    return new TestFlows();
  }

  /** Changes a text wherever it stands in the flow {@code refund}. */
  synchronized void edit(String before, String after) {
    edited = edited.replace(before, after);
  }

  /** What they are after all edits. */
  synchronized Library read() {
    TestFlows copy = new TestFlows();
    copy.edited = edited;
    return FileLibrary.strict(copy);
  }

  /** Somebody about to be asked. */
  public static Replay session(String flow) {
    Library library = library();
    return Replay.of(new Interview(library, TODAY), library.flow(flow));
  }

  @Override
  public byte[] read(String path) {
    return path.equals(EDITED) ? edited.getBytes(StandardCharsets.UTF_8) : files.read(path);
  }

  @Override
  public List<String> list(String folder) {
    return files.list(folder);
  }

  @Override
  public String shown(String path) {
    return path;
  }
}
