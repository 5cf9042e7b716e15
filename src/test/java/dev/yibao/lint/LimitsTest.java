package dev.yibao.lint;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitsTest {

  @Test
  void theGuideForAuthorsNamesTheLimitsThatTheRulesHave() throws IOException {
    String guide = Files.readString(Path.of("flows/README.md"));
    List<String> limits =
        List.of(
            "标题、选项和它旁边的小字 " + Texts.LABEL + " 个字以内",
            "问的话 " + Texts.ASK + " 个字以内",
            "结论的第一句、材料的说明、分歧的建议 " + Texts.HEADLINE + " 个字以内",
            "理由、步骤这些每条 " + Texts.STATEMENT + " 个字以内",
            "一个问题最多 " + Options.MOST + " 个选项");
    for (String limit : limits) {
      assertTrue(guide.contains(limit), limit);
    }
  }
}
