package dev.yibao.loader;

import dev.yibao.diagnostic.Location;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML event by event into {@linkplain Node nodes} that keep raw text, line and column.
 *
 * <p>Data binding would report the first fault only, at the wrong line, and turn {@code no} into
 * false; a walk of the events tells every duplicate key and keeps the text as written. After a
 * syntax error only what came before it is promised.
 */
final class YamlReader {

  private static final int MAX_DEPTH = 64;

  /** The plain texts that stand for no value. */
  private static final Set<String> NONE = Set.of("", "~", "null", "Null", "NULL");

  private final String file;
  private final Faults faults;
  private final Iterator<Event> events;

  /** The event that was taken last. */
  private Event event;

  private YamlReader(String file, String text, Faults faults) {
    this.file = file;
    this.faults = faults;
    // All at once: the parser fails where the end of its buffer parts a surrogate pair.
    LoadSettings settings = LoadSettings.builder().setBufferSize(text.length() + 1).build();
    this.events = new Parse(settings).parseString(text).iterator();
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
    if (text == null || Characters.refuse(text, file, faults)) {
      return null;
    }
    return new YamlReader(file, text, faults).document();
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

  private Node.Mapping document() {
    try {
      take(); // the start of the stream
      if (take() instanceof StreamEndEvent) {
        faults.add(new Location(file, 1, 1), "empty-file", "文件是空的", "写上内容，或者删掉这份文件");
        return null;
      }
      take();
      Node root = node(1);
      take(); // the end of the document
      if (take() instanceof DocumentStartEvent) {
        take();
        faults.add(here(), "syntax", "一个文件里只能有一份内容（「---」之后又有一份）", "删掉「---」，或者拆成两份文件");
      }
      if (root instanceof Node.Mapping mapping) {
        return mapping;
      }
      faults.add(root.at(), "wrong-type", "文件最外层应是「键: 值」，这里是" + root.kind(), "第一行写成「title: …」这样");
    } catch (TooDeep e) {
      faults.add(e.at, "too-deep", "嵌套超过 " + MAX_DEPTH + " 层", "少套几层：流程文件用不到这么深");
    } catch (YamlEngineException e) {
      YamlSyntax.explain(e, file, faults);
    }
    return null;
  }

  private Event take() {
    event = events.next();
    return event;
  }

  /** The node that begins with the event that was taken last. */
  private Node node(int depth) {
    refuseExtras();
    if (depth > MAX_DEPTH) {
      throw new TooDeep(here());
    }
    return switch (event.getEventId()) {
      case MappingStart -> mapping(depth);
      case SequenceStart -> sequence(depth);
      default -> new Node.Scalar(text(), here());
    };
  }

  private Node mapping(int depth) {
    Location at = here();
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    while (!(take() instanceof MappingEndEvent)) {
      Location keyAt = here();
      Node keyNode = node(depth + 1);
      String key = keyNode instanceof Node.Scalar scalar ? scalar.text() : "";
      if (!(keyNode instanceof Node.Scalar)) {
        faults.add(keyAt, "syntax", "键应是一段文字，这里是" + keyNode.kind(), "写成「键: 值」；以特殊符号开头的，整段加引号");
      }
      take();
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
    while (!(take() instanceof SequenceEndEvent)) {
      items.add(node(depth + 1));
    }
    return new Node.Sequence(items, at);
  }

  /** The text as written; empty where YAML says that there is none. */
  private String text() {
    if (event instanceof ScalarEvent scalar) {
      Characters.refuse(scalar.getValue(), here(), faults);
      return scalar.isPlain() && NONE.contains(scalar.getValue()) ? "" : scalar.getValue();
    }
    return ((AliasEvent) event).getAlias().getValue();
  }

  private void refuseExtras() {
    if (event instanceof AliasEvent) {
      faults.add(here(), "alias", "不用别名（*…）", "把内容写出来；以 * 开头的文字要加引号");
    } else if (((NodeEvent) event).getAnchor().isPresent()) {
      faults.add(here(), "anchor", "不用锚点（&…）", "删掉它；以 & 开头的文字要加引号");
    } else if (isTagged()) {
      faults.add(here(), "tag", "不用标签（!…）", "删掉它；以 ! 开头的文字要加引号");
    }
  }

  private boolean isTagged() {
    return event instanceof ScalarEvent scalar
        ? scalar.getTag().isPresent()
        : ((CollectionStartEvent) event).getTag().isPresent();
  }

  private Location here() {
    return at(file, event.getStartMark().orElseThrow());
  }

  static Location at(String file, Mark mark) {
    return new Location(file, mark.getLine() + 1, mark.getColumn() + 1);
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
