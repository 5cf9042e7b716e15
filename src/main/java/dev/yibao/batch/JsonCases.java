package dev.yibao.batch;

import dev.yibao.engine.Refusal;
import dev.yibao.text.Printable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Answers the cases of a chunk, lines of JSON, with lines of JSON. */
final class JsonCases {

  private static final byte[] ID = "{\"id\":".getBytes(StandardCharsets.UTF_8);

  private final Batch batch;
  private final JsonResults results;
  private final Chunk chunk;
  private final LineDecoder decoder;
  private final JsonCase found = new JsonCase();

  JsonCases(Batch batch, JsonResults results, Chunk chunk) {
    this.batch = batch;
    this.results = results;
    this.chunk = chunk;
    this.decoder = new LineDecoder(batch.charset());
  }

  void answer() {
    for (Line line : chunk.lines()) {
      if (!line.isBlank() && !chunk.leavesOut()) {
        found.clear();
        answer(line);
      }
    }
  }

  private void answer(Line line) {
    Line utf8 = line.isCut() ? line : decoder.utf8(line);
    if (line.isCut()) {
      refuse(line, LineRefusal.unreadable(line.number(), "超过 1 MiB，太长了"));
    } else if (utf8 == null) {
      refuse(line, LineRefusal.undecodable(line.number(), batch.charset()));
    } else {
      answerText(utf8);
    }
  }

  private void answerText(Line line) {
    try {
      found.find(line);
      ByteBuffer answers = line.part(found.answersFrom, found.answersTo);
      JsonResults.Document known = results.known(answers);
      write(line, known == null ? results.answer(found.answers(), answers, line.number()) : known);
    } catch (JsonCase.Unreadable e) {
      refuse(line, LineRefusal.unreadable(line.number(), e.getMessage()));
    } catch (RuntimeException e) { // costs this case alone
      refuse(line, LineRefusal.failed(line.number(), e));
    }
  }

  private void refuse(Line line, Refusal refusal) {
    write(line, results.refused(refusal));
  }

  private void write(Line line, JsonResults.Document document) {
    if (found.idTo > 0) {
      chunk.out.write(ID, 0);
      writeId(line);
      chunk.out.write(',');
      chunk.out.write(document.beginning(), 1);
    } else {
      chunk.out.write(document.beginning(), 0);
    }
    chunk.out.write(document.end(), 0);
    chunk.out.write('\n');
    chunk.count(document.isAnswered());
  }

  /** Writes the id as it is written in the line, but for characters that may not be shown. */
  private void writeId(Line line) {
    byte[] bytes = line.bytes();
    int i = found.idFrom;
    while (i < found.idTo && bytes[i] >= ' ' && bytes[i] < 0x7F) {
      i++;
    }
    int length = found.idTo - found.idFrom;
    if (i == found.idTo) {
      chunk.out.write(bytes, found.idFrom, length);
    } else {
      String id = new String(bytes, found.idFrom, length, StandardCharsets.UTF_8);
      chunk.out.write(Printable.escaped(id).getBytes(StandardCharsets.UTF_8), 0);
    }
  }
}
