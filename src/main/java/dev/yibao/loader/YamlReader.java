package dev.yibao.loader;

import dev.yibao.diagnostic.Location;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML token by token into {@linkplain Node nodes} that keep raw text, line and column.
 *
 * <p>Data binding would report the first fault only, at the wrong line, and turn {@code no} into
 * false; a token walk tells every duplicate key and keeps the text as written. After a syntax error
 * only what came before it is promised.
 */
final class YamlReader {

  private static final int MAX_BYTES = 1 << 20;
  private static final int MAX_DEPTH = 64;
  private static final YAMLFactory FACTORY = new YAMLFactory();

  private final String file;
  private final Faults faults;
  private YAMLParser parser;

  /** The lines of a file that has a {@code &} anywhere; else null. */
  private List<String> anchorLines;

  private YamlReader(String file, Faults faults) {
    this.file = file;
    this.faults = faults;
  }

  /**
   * Reads one file, which must hold a mapping.
   *
   * @return the mapping, or null when the file cannot be read as one; the faults say why
   */
  static Node.Mapping read(String file, byte[] bytes, Faults faults) {
    if (bytes.length > MAX_BYTES) {
      faults.add(Location.of(file), "too-large", "文件超过 1 MiB", "把它拆成几个文件");
      return null;
    }
    String text = decode(file, bytes, faults);
    return text == null ? null : new YamlReader(file, faults).document(text);
  }

  private static String decode(String file, byte[] bytes, Faults faults) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      int line = firstBadLine(bytes);
      faults.add(new Location(file, line, 1), "bad-encoding", "这一行不是 UTF-8", "请另存为 UTF-8 编码");
      return null;
    }
  }

  private static int firstBadLine(byte[] bytes) {
    int line = 1;
    int start = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        String text = new String(bytes, start, i - start, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
          return line;
        }
        line++;
        start = i + 1;
      }
    }
    return 1;
  }

  private Node.Mapping document(String text) {
    try (JsonParser open =
        FACTORY.createParser(ObjectReadContext.empty(), new StringReader(text))) {
      parser = (YAMLParser) open;
      anchorLines = text.indexOf('&') < 0 ? null : text.lines().toList();
      if (parser.nextToken() == null) {
        faults.add(new Location(file, 1, 1), "empty-file", "文件是空的", "写上内容，或者删掉这份文件");
        return null;
      }
      Node root = node(1);
      if (parser.nextToken() != null) {
        faults.add(here(), "syntax", "一个文件里只能有一份内容（「---」之后又有一份）", "删掉「---」，或者拆成两份文件");
      }
      if (root instanceof Node.Mapping mapping) {
        return mapping;
      }
      faults.add(root.at(), "wrong-type", "文件最外层应是「键: 值」，这里是" + root.kind(), "第一行写成「title: …」这样");
      return null;
    } catch (JacksonException e) {
      syntax(e);
      return null;
    }
  }

  private Node node(int depth) {
    refuseExtras();
    if (depth > MAX_DEPTH) {
      throw new TooDeep(here());
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(depth);
      case START_ARRAY -> sequence(depth);
      case VALUE_NULL -> new Node.Scalar("", here());
      default -> new Node.Scalar(parser.getString(), here());
    };
  }

  private Node mapping(int depth) {
    Location at = here();
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      Location keyAt = here();
      String key = parser.currentName();
      parser.nextToken();
      Node value = node(depth + 1);
      Node.Entry first = entries.putIfAbsent(key, new Node.Entry(keyAt, value));
      if (first != null) {
        String hint = "第 " + first.keyAt().line() + " 行已经有了，留一个";
        faults.add(keyAt, "duplicate-key", "「" + key + "」写了两次", hint);
      }
    }
    return new Node.Mapping(entries, at);
  }

  private Node sequence(int depth) {
    Location at = here();
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(depth + 1));
    }
    return new Node.Sequence(items, at);
  }

  private void refuseExtras() {
    if (parser.isCurrentAlias()) {
      faults.add(here(), "alias", "不用别名（*…）", "把内容写出来；以 * 开头的文字要加引号");
    } else if (parser.getObjectId() != null || isAnchored()) {
      faults.add(here(), "anchor", "不用锚点（&…）", "删掉它；以 & 开头的文字要加引号");
    } else if (parser.getRawTag() != null) {
      faults.add(here(), "tag", "不用标签（!…）", "删掉它；以 ! 开头的文字要加引号");
    }
  }

  /** The parser tells the anchor of a list or a mapping, but not that of a text. */
  private boolean isAnchored() {
    if (anchorLines == null || parser.currentToken().isStructStart()) {
      return false;
    }
    Location at = here();
    String line = at.line() <= anchorLines.size() ? anchorLines.get(at.line() - 1) : "";
    boolean inside = at.column() <= line.codePointCount(0, line.length());
    return inside && line.codePointAt(line.offsetByCodePoints(0, at.column() - 1)) == '&';
  }

  private Location here() {
    return at(parser.currentTokenLocation());
  }

  private Location at(TokenStreamLocation location) {
    return new Location(
        file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  private void syntax(JacksonException e) {
    Location at = e.getLocation() == null ? Location.of(file) : at(e.getLocation());
    if (e instanceof TooDeep deep) {
      faults.add(deep.at, "too-deep", "嵌套超过 " + MAX_DEPTH + " 层", "少套几层：流程文件用不到这么深");
      return;
    }
    String complaint = String.valueOf(e.getOriginalMessage());
    YamlSyntax explained = YamlSyntax.explain(complaint);
    faults.add(YamlSyntax.place(complaint, at), "syntax", explained.message(), explained.hint());
  }

  /** Ends the walk of a file that is nested beyond reason. */
  private static final class TooDeep extends JacksonException {
    private static final long serialVersionUID = 1L;
    private final transient Location at;

    TooDeep(Location at) {
      super("too deep");
      this.at = at;
    }
  }
}
