package dev.yibao.batch;

import dev.yibao.engine.Refusal;
import dev.yibao.engine.Response;
import dev.yibao.engine.Step;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Cases as lines of JSON, their results as lines of JSON. */
final class JsonCases implements Cases {

  private static final byte[] ID = "{\"id\":".getBytes(StandardCharsets.UTF_8);
  private static final byte[] NOTHING = {};

  /** Besides its bytes, what a document costs to remember. */
  private static final int ENTRY = 150;

  private final Batch batch;
  private final CaseEvaluator judge;
  private final ResultCache told;
  private final Documents documents;
  private final Encoding encoding;
  private final Remembered<ByteRange, Document> known;
  private final JsonCase found = new JsonCase();
  private Chunk chunk;

  /**
   * @param known documents by the answers they are to, as written; shared by all threads
   */
  JsonCases(Batch batch, ResultCache told, Remembered<ByteRange, Document> known) {
    this.batch = batch;
    this.judge = new CaseEvaluator(batch);
    this.told = told;
    this.documents = new Documents(batch);
    this.encoding = new Encoding(batch.charset());
    this.known = known;
  }

  /**
   * A result without the case's id.
   *
   * @param beginning its own part, from the opening brace on
   * @param rest what it shares with others
   * @param answered whether an outcome was reached
   */
  record Document(byte[] beginning, byte[] rest, boolean answered) {}

  @Override
  public void answer(Chunk chunk) {
    this.chunk = chunk;
    byte[] lines = chunk.lines;
    int length = chunk.length;
    long number = chunk.firstLine;
    int start = 0;
    while (start < length) {
      int end = start;
      while (end < length && lines[end] != '\n') {
        end++;
      }
      if (!isBlank(lines, start, end) && !chunk.leavesOut()) {
        boolean tooLong = chunk.cutShort && end == length;
        line(lines, start, end, number, tooLong);
      }
      start = end + 1;
      number++;
    }
  }

  private static boolean isBlank(byte[] line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line[i] != ' ' && line[i] != '\r' && line[i] != '\t') {
        return false;
      }
    }
    return true;
  }

  private void line(byte[] line, int from, int to, long number, boolean tooLong) {
    if (tooLong) {
      refuse(NOTHING, 0, 0, Cases.unreadable(number, "超过 1 MiB，太长了"));
    } else if (Encoding.isAscii(line, from, to)) {
      one(line, from, to, number);
    } else {
      String text = encoding.decode(line, from, to);
      if (text == null) {
        refuse(NOTHING, 0, 0, Cases.undecodable(number, batch.charset()));
      } else {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        one(bytes, 0, bytes.length, number);
      }
    }
  }

  private void one(byte[] line, int from, int to, long number) {
    try {
      found.find(line, from, to);
      ByteRange answers = new ByteRange(line, found.answersFrom, found.answersTo);
      Document document = known.get(answers);
      if (document == null) {
        document = document(number);
        if (document.rest() != null) {
          known.put(answers.kept(), document, ENTRY + answers.length() + size(document));
        }
      }
      write(line, found.idFrom, found.idTo, document);
    } catch (JsonCase.Unreadable e) {
      refuse(line, found.idFrom, found.idTo, Cases.unreadable(number, e.getMessage()));
    }
  }

  /** The rest is held by others too and counts little. */
  private static int size(Document document) {
    return document.beginning().length;
  }

  /** The result of the case that was found; its rest is null where it tells the line's number. */
  private Document document(long number) throws JsonCase.Unreadable {
    CaseEvaluator.Judged judged = judge.judge(found.answers());
    if (judged.refusal() != null) {
      Refusal refusal = judged.refusal().atLine(Cases.number(number));
      return new Document(documents.invalid(judged.step(), refusal), null, false);
    }
    if (judged.step() instanceof Step.Done done) {
      byte[] rest = told.rest(done, judged.region(), documents).document();
      List<Response> answers = told.answer().answers(done.path(), judged.region());
      return new Document(documents.beginning(answers), rest, true);
    }
    return new Document(documents.incomplete((Step.Ask) judged.step()), NOTHING, false);
  }

  private void refuse(byte[] line, int idFrom, int idTo, Refusal refusal) {
    byte[] document = documents.invalid(judge.unreadable(refusal).step(), refusal);
    write(line, idFrom, idTo, new Document(document, null, false));
  }

  private void write(byte[] line, int idFrom, int idTo, Document document) {
    if (idTo > 0) {
      chunk.out.write(ID, 0);
      chunk.out.write(line, idFrom, idTo - idFrom);
      chunk.out.write(',');
      chunk.out.write(document.beginning(), 1);
    } else {
      chunk.out.write(document.beginning(), 0);
    }
    if (document.rest() != null) {
      chunk.out.write(document.rest(), 0);
    }
    chunk.out.write('\n');
    chunk.count(document.answered());
  }
}
