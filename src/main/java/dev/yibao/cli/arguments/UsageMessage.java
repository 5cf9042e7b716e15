package dev.yibao.cli.arguments;

import dev.yibao.diagnostic.Nearest;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's words what picocli complains about. */
final class UsageMessage {

  private UsageMessage() {}

  static String of(ParameterException e) {
    String name = e.getCommandLine().getCommandSpec().qualifiedName();
    String complaint = complaint(e);
    String stop = complaint.endsWith("？") ? "" : "。";
    return complaint + stop + name + " --help 看可以用的选项。";
  }

  private static String complaint(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      return unmatched(unmatched.getUnmatched().get(0), e);
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return label(missing.getMissing().get(0)) + " 后面还要写一个值";
    }
    if (e instanceof OverwrittenOptionException overwritten) {
      return label(overwritten.getOverwritten()) + " 写了两次，留一个";
    }
    String given = e.getValue() == null ? "" : "「" + e.getValue() + "」";
    String option = e.getArgSpec() == null ? "这里" : label(e.getArgSpec());
    return option + " 不接受" + given;
  }

  private static String unmatched(String word, ParameterException e) {
    List<String> known = new ArrayList<>();
    for (OptionSpec option : e.getCommandLine().getCommandSpec().options()) {
      known.addAll(List.of(option.names()));
    }
    String near = Nearest.to(word, known).map(name -> "，是不是 " + name + "？").orElse("");
    return (word.startsWith("-") ? "没有选项「" : "多了「") + word + "」" + near;
  }

  private static String label(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }
}
