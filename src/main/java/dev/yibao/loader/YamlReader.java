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
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML token by token into {@linkplain Node nodes} that keep raw text, line and column.
 *
 * <p>Data binding would report the first fault only, at the wrong line, and turn {@code no} into
 * false; a walk of the tokens tells every duplicate key and keeps the text as written. After a
 * syntax error only what came before it is promised.
 */
final class YamlReader {

  private static final int MAX_DEPTH = 64;

  /** The plain texts that stand for no value. */
  private static final Set<String> NONE = Set.of("", "~", "null", "Null", "NULL");

  private final String file;
  private final Faults faults;

  /** The characters of the file, by which a token shows how it is written. */
  private final int[] characters;

  private final Faults folded = new Faults();
  private YAMLParser parser;

  private YamlReader(String file, String text, Faults faults) {
    this.file = file;
    this.faults = faults;
    this.characters = text.codePoints().toArray();
  }

  /**
   * Reads one file, which must hold a mapping.
   *
   * @return the mapping, or null when the file cannot be read as one; the faults say why
   */
  static Node.Mapping read(String file, byte[] bytes, Faults faults) {
    if (bytes.length > FlowFiles.MAX_BYTES) {
      faults.add(Location.of(file), "too-large", "文件超过 1 MiB", "把它拆成几个文件");
      return null;
    }
    String text = decode(file, bytes, faults);
    if (text == null || Characters.refuse(text, file, faults) || Slips.tell(text, file, faults)) {
      return null;
    }
    int before = faults.found().size();
    Node.Mapping root = new YamlReader(file, text, faults).document(text);
    return faults.found().size() == before ? root : null; // what is not read right misleads
  }

  private static String decode(String file, byte[] bytes, Faults faults) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      faults.add(new Location(file, line, 1), "bad-encoding", "这一行不是 UTF-8", "请另存为 UTF-8 编码");
      return null;
    }
  }

  private Node.Mapping document(String text) {
    try (JsonParser open =
        factory(text).createParser(ObjectReadContext.empty(), new StringReader(text))) {
      parser = (YAMLParser) open;
      if (parser.nextToken() == null) {
        faults.add(new Location(file, 1, 1), "empty-file", "文件是空的", "写上内容，或者删掉这份文件");
        return null;
      }
      Node root = node(1);
      folded.found().forEach(faults::add); // a bracket that is not closed looks like that too
      if (parser.nextToken() != null) {
        faults.add(here(), "syntax", "一个文件里只能有一份内容（「---」之后又有一份）", "删掉「---」，或者拆成两份文件");
      }
      if (root instanceof Node.Mapping mapping) {
        return mapping;
      }
      faults.add(root.at(), "wrong-type", "文件最外层应是「键: 值」，这里是" + root.kind(), "第一行写成「title: …」这样");
    } catch (TooDeep e) {
      faults.add(e.at, "too-deep", "嵌套超过 " + MAX_DEPTH + " 层", "少套几层：流程文件用不到这么深");
    } catch (JacksonException e) {
      YamlSyntax.explain(e, file, faults);
    } catch (NumberFormatException e) { // the parser counts on the digits of an escape
      faults.add(here(), "syntax", "双引号里的「\\」后面写错了", "要「\\」这个字就写两个，或者改用单引号");
    }
    return null;
  }

  /** Reads a file all at once: the parser fails where its buffer's end parts a surrogate pair. */
  private static YAMLFactory factory(String text) {
    LoadSettings settings =
        LoadSettings.builder()
            .setBufferSize(text.length() + 1)
            .setAllowDuplicateKeys(true) // each is told below, with the line of the first
            .build();
    return YAMLFactory.builder().loadSettings(settings).build();
  }

  /** The node that begins with the current token. */
  private Node node(int depth) {
    refuseExtras();
    if (depth > MAX_DEPTH) {
      throw new TooDeep(here());
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(depth);
      case START_ARRAY -> sequence(depth);
      default -> new Node.Scalar(text(), here());
    };
  }

  private Node mapping(int depth) {
    Location at = here();
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      Location keyAt = here();
      String key = parser.currentName();
      Characters.refuse(key, keyAt, faults);
      refuseExtras();
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

  /** The text as written; empty where YAML says that there is none. */
  private String text() {
    String text = parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getString();
    Characters.refuse(text, here(), faults);
    boolean plain = "'\"|>".indexOf(first()) < 0;
    int line = parser.currentLocation().getLineNr();
    if (line > here().line() && "|>".indexOf(first()) < 0) {
      tellFolded(line);
    }
    return plain && NONE.contains(text) ? "" : text;
  }

  /** The parser would join the lines with a blank, whatever the next one was meant to be. */
  private void tellFolded(int last) {
    int line = here().line() + 1;
    String[] lines = new String(characters, 0, characters.length).split("\r?\n", last + 1);
    while (lines[line - 1].isBlank()) {
      line++;
    }
    int indent = lines[line - 1].length() - lines[line - 1].stripLeading().length();
    String message = "这一行接到了第 " + here().line() + " 行的文字后面";
    Location at = new Location(file, line, indent + 1);
    folded.add(at, "syntax", message, "一段文字写在一行里，不折行；新的一项、新的键和同一层的左边对齐，键后面有冒号");
  }

  /** The character with which the current token begins; 0 at the end of the file. */
  private int first() {
    long offset = parser.currentTokenLocation().getCharOffset();
    return offset < characters.length ? characters[(int) offset] : 0;
  }

  private void refuseExtras() {
    if (parser.isCurrentAlias()) {
      faults.add(here(), "alias", "不用别名（*…）", "把内容写出来；以 * 开头的文字要加引号");
    } else if (isAnchored()) {
      faults.add(here(), "anchor", "不用锚点（&…）", "删掉它；以 & 开头的文字要加引号");
    } else if (parser.getRawTag() != null) {
      faults.add(here(), "tag", "不用标签（!…）", "删掉它；以 ! 开头的文字要加引号");
    }
  }

  /** The parser gives away the anchor of a list or a mapping, but not that of a text. */
  private boolean isAnchored() {
    return parser.currentToken().isStructStart() ? parser.getObjectId() != null : first() == '&';
  }

  private Location here() {
    return YamlSyntax.location(parser.currentTokenLocation(), file);
  }

  /** Ends the walk of a file that is nested beyond reason. */
  private static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Location at;

    TooDeep(Location at) {
      this.at = at;
    }
  }
}
