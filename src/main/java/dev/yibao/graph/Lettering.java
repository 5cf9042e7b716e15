package dev.yibao.graph;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;

/**
 * How wide text is and where it may be broken; widths in cells, of which a Chinese character takes
 * two.
 *
 * @param cells the width of a text
 * @param breaking the lines of a text, none wider than so many cells
 */
public record Lettering(
    ToIntFunction<String> cells, BiFunction<String, Integer, List<String>> breaking) {

  List<String> lines(String text, int width) {
    return breaking.apply(text, width);
  }

  int cells(String text) {
    return cells.applyAsInt(text);
  }
}
