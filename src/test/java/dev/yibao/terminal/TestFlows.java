package dev.yibao.terminal;

import dev.yibao.engine.Interview;
import dev.yibao.engine.Session;
import dev.yibao.loader.FileLibrary;
import dev.yibao.loader.FlowFiles;
import dev.yibao.model.Library;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Small flows that have every kind of question. */
public final class TestFlows implements FlowFiles {

  /** The day on which all tests play. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final String HEAD =
      """
      title: 交上去的钱，能退吗
      summary: 看能不能退、带什么
      aliases: [退费]
      reviewed: 2026-11-22
      """;

  private static final String OUTCOME =
      """
          verdict: yes
          headline: 可以。
          reasons: [{text: 有规定。, uncited: 常理}]
          steps: [{text: 去窗口。, uncited: 常理}]
      """;

  private static final String REFUND =
      HEAD
          + """
          start: what
          questions:
            what:
              ask: 您想退的是哪一笔钱？
              why: 退保费和报销是两件事。
              options:
                premium: {label: 交上去的医保费, hint: 居民一年一交，职工按月扣, go: scheme}
                bill: {label: 看病自己垫的钱, go: amount}
                cash: {label: 有人说能帮我套出来, go: office}
            scheme: {use: scheme, go: {resident: extras, employee: days, unsure: office}}
            extras:
              ask: 有没有下面这些情况？
              type: multiple
              options:
                agent: {label: 别人代办}
                abroad: {label: 人在外地}
              go: days
            days:
              ask: 哪天交的？
              type: date
              bands: [{below: 30, go: soon}, {from: 30, go: office}]
            amount:
              ask: 一共多少钱？
              type: number
              min: 0
              max: 100000
              unit: 元
              bands: [{below: 1000, go: soon}, {from: 1000, go: scheme-bill}]
            scheme-bill: {use: scheme, go: {resident: soon, employee: soon, unsure: office}}
          outcomes:
            soon:
          """
          + OUTCOME
          + "    next: [{flow: transfer, why: 接着办}]\n"
          + "  office:\n"
          + OUTCOME;

  private static final String TRANSFER =
      HEAD.replace("交上去的钱，能退吗", "换地方，怎么转").replace("退费", "转移")
          + """
          start: scheme
          questions:
            scheme: {use: scheme, go: {resident: place, employee: place, unsure: place}}
            place:
              use: region
              go: {shanghai: done, else: done}
          outcomes:
            done:
          """
          + OUTCOME;

  private static final String SHARED =
      """
      questions:
        scheme:
          ask: 参的是哪一种医保？
          why: 两种医保规定不同。
          options:
            resident: {label: 居民医保}
            employee: {label: 职工医保}
            unsure: {label: 不清楚}
        region:
          ask: 在哪里参保？
          why: 各地不同。
      """;

  private final Map<String, String> texts = new TreeMap<>();

  private TestFlows() {
    texts.put("refund.yaml", REFUND);
    texts.put("transfer.yaml", TRANSFER);
    texts.put("shared/questions.yaml", SHARED);
    texts.put("regions/shanghai.yaml", "name: 上海\noutcomes: {}\n");
    texts.put("regions/chongqing.yaml", "name: 重庆\naliases: [重庆市]\noutcomes: {}\n");
  }

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
    texts.put("refund.yaml", texts.get("refund.yaml").replace(before, after));
  }

  /** What they are after all edits. */
  synchronized Library read() {
    TestFlows copy = new TestFlows();
    copy.texts.putAll(texts);
    return FileLibrary.strict(copy);
  }

  /** Somebody about to be asked. */
  public static Session session(String flow) {
    Library library = library();
    return Session.start(new Interview(library, TODAY), library.flow(flow), Map.of());
  }

  @Override
  public byte[] read(String path) {
    String text = texts.get(path);
    return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public List<String> list(String folder) {
    String prefix = folder.isEmpty() ? "" : folder + "/";
    return texts.keySet().stream()
        .filter(path -> path.startsWith(prefix) && path.indexOf('/', prefix.length()) < 0)
        .toList();
  }

  @Override
  public String shown(String path) {
    return path;
  }

  @Override
  public boolean shows(String shown) {
    return true;
  }
}
