package dev.yibao.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** The options that every command takes, before or after its name. */
final class GlobalOptions {

  static final String HELP_SHORT = "-h";
  static final String HELP = "--help";
  static final String VERSION = "--version";
  static final String DEBUG = "--debug";
  static final String FLOWS = "--flows";
  static final String COLOR = "--color";

  /** Every name of these options. */
  static final List<String> NAMES = List.of(HELP_SHORT, HELP, VERSION, DEBUG, FLOWS, COLOR);

  private GlobalOptions() {}

  /** Adds these options to a command. */
  static void addTo(CommandSpec spec) {
    Options.flag(spec, "显示帮助", HELP_SHORT, HELP);
    Options.flag(spec, "显示版本", VERSION);
    Options.flag(spec, "程序出错时显示详情", DEBUG);
    Options.text(spec, FLOWS, "文件夹", "用这个文件夹里的流程文件盖在自带的上面");
    Options.text(spec, COLOR, "何时", "颜色：auto（默认）、always、never");
  }
}
