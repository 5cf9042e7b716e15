package dev.yibao.batch;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.yibao.engine.Refusal;
import dev.yibao.engine.Result;
import dev.yibao.engine.Step;
import dev.yibao.engine.SuppliedAnswer;
import dev.yibao.model.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Cases as rows of CSV, their results as the same rows with more columns. */
final class CsvCases implements Cases {

  /** What a result costs to remember, besides its texts, which others hold too. */
  private static final int ENTRY = 500;

  private final Batch batch;
  private final CaseEvaluator judge;
  private final ResultCache told;
  private final Encoding encoding;
  private final AtomicReference<CsvColumns> columns;
  private final Remembered<List<SuppliedAnswer>, List<String>> known;

  /**
   * @param columns shared by all threads; set by the first chunk, before there is another
   * @param known what is added to a row, by its answers; shared by all threads
   */
  CsvCases(
      Batch batch,
      ResultCache told,
      AtomicReference<CsvColumns> columns,
      Remembered<List<SuppliedAnswer>, List<String>> known) {
    this.batch = batch;
    this.judge = new CaseEvaluator(batch);
    this.told = told;
    this.encoding = new Encoding(batch.charset());
    this.columns = columns;
    this.known = known;
  }

  @Override
  public void answer(Chunk chunk) {
    try (CsvWriter out =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(chunk.out, StandardCharsets.UTF_8)) {
      for (CsvRows.Row row : rows(chunk)) {
        if (columns.get() == null) {
          header(row, chunk, out);
        } else if (!chunk.leavesOut()) {
          row(row, chunk, out);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // not from an array of bytes
    }
  }

  private List<CsvRows.Row> rows(Chunk chunk) {
    byte[] bytes = chunk.lines;
    int length = chunk.length;
    String text = encoding.decode(bytes, 0, length);
    if (text != null && !chunk.cutShort) {
      return CsvRows.read(text, chunk.firstLine);
    }
    List<CsvRows.Row> rows = new ArrayList<>();
    long number = chunk.firstLine;
    int start = 0;
    while (start < length) {
      int end = start;
      while (end < length && bytes[end] != '\n') {
        end++;
      }
      String line = encoding.decode(bytes, start, end);
      boolean wrong = line == null || chunk.cutShort && end == length;
      rows.addAll(wrong ? List.of(lost(number, line)) : CsvRows.read(line, number));
      start = end + 1;
      number++;
    }
    return rows;
  }

  /** A line that cannot be shown. */
  private static CsvRows.Row lost(long number, String line) {
    return new CsvRows.Row(number, line == null ? List.of() : List.of(""), true);
  }

  private void header(CsvRows.Row row, Chunk chunk, CsvWriter out) {
    CsvColumns read = new CsvColumns(batch, row.fields());
    columns.set(read);
    if (batch.skip() == 0) {
      List<String> header = new ArrayList<>(row.fields());
      header.addAll(CsvColumns.ADDED);
      out.writeRecord(header);
    }
    chunk.others = read.others();
  }

  private void row(CsvRows.Row row, Chunk chunk, CsvWriter out) {
    List<String> fields = columns.get().copied(row.fields());
    List<String> added;
    if (row.wrong() && row.fields().isEmpty()) {
      added = refused(Cases.undecodable(row.line(), batch.charset()));
    } else if (row.wrong()) {
      added = refused(Cases.unreadable(row.line(), "不是一行 CSV，看看引号是不是成对"));
    } else if (columns.get().isExceeded(row.fields())) {
      added = refused(Cases.unreadable(row.line(), "的格子比第一行的列名多"));
    } else {
      added = added(columns.get().answers(row.fields()));
    }
    fields.addAll(added);
    out.writeRecord(fields);
    chunk.count(added.get(0).equals("answered"));
  }

  private List<String> added(List<SuppliedAnswer> answers) {
    List<String> added = known.get(answers);
    if (added == null) {
      added = added(judge.judge(answers));
      known.put(answers, added, ENTRY);
    }
    return added;
  }

  private List<String> added(CaseEvaluator.Judged judged) {
    if (judged.refusal() != null) {
      return refused(judged.refusal());
    }
    if (judged.step() instanceof Step.Done done) {
      Result result = told.rest(done, judged.region(), null).result();
      return List.of(
          "answered",
          result.flow().id(),
          result.outcome().id(),
          result.verdict().id(),
          result.headline(),
          "");
    }
    Question open = ((Step.Ask) judged.step()).question();
    String name = open.name().in(batch.flow().id());
    return List.of("incomplete", "", "", "", "", "还要答：" + open.ask() + "（" + name + "）");
  }

  private static List<String> refused(Refusal refusal) {
    return List.of("invalid", "", "", "", "", refusal.message());
  }
}
