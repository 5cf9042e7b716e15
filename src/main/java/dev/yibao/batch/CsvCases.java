package dev.yibao.batch;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.yibao.engine.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Answers the cases of a chunk, rows of CSV, with the same rows and more columns. */
final class CsvCases {

  private final Batch batch;
  private final CsvResults results;
  private final Chunk chunk;
  private final LineDecoder decoder;

  /** The columns; null until the first row is read. */
  private CsvColumns columns;

  /**
   * @param columns the columns that an earlier chunk read; null for the first chunk
   */
  CsvCases(Batch batch, CsvResults results, CsvColumns columns, Chunk chunk) {
    this.batch = batch;
    this.results = results;
    this.columns = columns;
    this.chunk = chunk;
    this.decoder = new LineDecoder(batch.charset());
  }

  /** Answers the cases; gives the columns, null where none was read yet. */
  CsvColumns answer() {
    try (CsvWriter out =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(chunk.out, StandardCharsets.UTF_8)) {
      for (CsvRows.Row row : rows()) {
        if (columns == null) {
          header(row, out);
        } else if (!chunk.leavesOut()) {
          answer(row, out);
        }
        if (chunk.refusal != null) {
          break;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // not from an array of bytes
    }
    return columns;
  }

  private List<CsvRows.Row> rows() {
    Line all = chunk.all();
    String text = all.isCut() ? null : decoder.text(all);
    if (text != null) {
      return CsvRows.read(text, all.number());
    }
    List<CsvRows.Row> rows = new ArrayList<>();
    for (Line line : chunk.lines()) {
      String own = decoder.text(line);
      if (own == null || line.isCut()) {
        rows.add(new CsvRows.Row(line.number(), own == null ? List.of() : List.of(""), true));
      } else {
        rows.addAll(CsvRows.read(own, line.number()));
      }
    }
    return rows;
  }

  private void header(CsvRows.Row row, CsvWriter out) {
    chunk.refusal = refusal(row);
    if (chunk.refusal != null) {
      return;
    }
    columns = new CsvColumns(batch, row.fields());
    chunk.copied = columns.others();
    if (batch.skip() == 0) {
      List<String> header = new ArrayList<>(row.fields());
      header.addAll(CsvResults.COLUMNS);
      out.writeRecord(header);
    }
  }

  private void answer(CsvRows.Row row, CsvWriter out) {
    List<String> fields = columns.copied(row.fields());
    List<String> added = added(row);
    fields.addAll(added);
    out.writeRecord(fields);
    chunk.count(added.get(0).equals("answered"));
  }

  /** The refusal of a line that is no row; null where it is one. */
  private Refusal refusal(CsvRows.Row row) {
    if (!row.wrong()) {
      return null;
    }
    return row.fields().isEmpty()
        ? LineRefusal.undecodable(row.line(), batch.charset())
        : LineRefusal.unreadable(row.line(), "不是一行 CSV，看看引号是不是成对");
  }

  private List<String> added(CsvRows.Row row) {
    Refusal refusal = refusal(row);
    if (refusal != null) {
      return CsvResults.refused(refusal);
    }
    if (columns.isExceeded(row.fields())) {
      return CsvResults.refused(LineRefusal.unreadable(row.line(), "的格子比第一行的列名多"));
    }
    try {
      return results.added(columns.answers(row.fields()));
    } catch (RuntimeException e) { // costs this row alone
      return CsvResults.refused(LineRefusal.failed(row.line(), e));
    }
  }
}
