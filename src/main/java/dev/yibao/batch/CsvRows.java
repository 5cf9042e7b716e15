package dev.yibao.batch;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads rows of CSV; a row that is none costs itself alone. */
final class CsvRows {

  private CsvRows() {}

  /**
   * A row, or a line that is none.
   *
   * @param line the number of its first line
   * @param fields what its columns hold; of a line that is no row the line as a whole
   * @param wrong whether it is no row
   */
  record Row(long line, List<String> fields, boolean wrong) {}

  /**
   * The rows of a text, blank lines left out.
   *
   * @param firstLine the number of its first line
   */
  static List<Row> read(String text, long firstLine) {
    List<Row> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = reader().ofCsvRecord(text)) {
      for (CsvRecord row : reader) {
        rows.add(new Row(firstLine + row.getStartingLineNumber() - 1, row.getFields(), false));
      }
      return rows;
    } catch (CsvParseException e) {
      return oneByOne(text, firstLine);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The same where something is wrong: as many lines as a row takes are a row; where none make one,
   * the first of them is wrong and the next begins anew.
   */
  private static List<Row> oneByOne(String text, long firstLine) {
    List<String> lines = text.lines().toList();
    List<Row> rows = new ArrayList<>();
    int next = 0;
    while (next < lines.size()) {
      int length = lines.get(next).isEmpty() ? 0 : rowLength(lines, next);
      if (length > 0) {
        String row = String.join("\n", lines.subList(next, next + length));
        rows.add(new Row(firstLine + next, fields(row), false));
      } else if (!lines.get(next).isEmpty()) {
        rows.add(new Row(firstLine + next, List.of(lines.get(next)), true));
      }
      next += Math.max(1, length);
    }
    return rows;
  }

  /** The number of lines from {@code first} on that make a row; 0 when none do. */
  private static int rowLength(List<String> lines, int first) {
    StringBuilder row = new StringBuilder(lines.get(first));
    if (fields(row.toString()) != null) {
      return 1;
    }
    boolean open = isOpen(row.toString());
    int length = 1;
    while (open && first + length < lines.size() && row.length() < Chunk.CAPACITY) {
      String line = lines.get(first + length++);
      row.append('\n').append(line);
      open ^= isOpen(line);
    }
    return !open && length > 1 && fields(row.toString()) != null ? length : 0;
  }

  /** Tells whether it holds an odd number of quotes. */
  private static boolean isOpen(String line) {
    return line.chars().filter(c -> c == '"').count() % 2 == 1;
  }

  /** The fields of a row; null where the text is none. */
  private static List<String> fields(String row) {
    try {
      return reader().ofSingleCsvRecord(row).getFields();
    } catch (CsvParseException e) {
      return null;
    }
  }

  private static CsvReader.CsvReaderBuilder reader() {
    return CsvReader.builder()
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .maxBufferSize(2 * Chunks.LONGEST);
  }
}
