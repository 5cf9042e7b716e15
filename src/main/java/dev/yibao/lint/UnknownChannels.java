package dev.yibao.lint;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Nearest;
import dev.yibao.model.ChannelUse;
import dev.yibao.model.Library;
import java.util.ArrayList;
import java.util.List;

/** A channel that the catalogue does not have. */
final class UnknownChannels implements Rule {

  @Override
  public List<Diagnostic> check(Library library) {
    List<String> known = library.channelIds();
    List<Diagnostic> found = new ArrayList<>();
    for (Statements.Owned owned : Statements.bodies(library)) {
      for (ChannelUse use : owned.body().channels()) {
        if (!known.contains(use.id())) {
          String message = "目录里没有渠道「" + use.id() + "」";
          String hint =
              Nearest.to(use.id(), known)
                  .map(name -> "是不是「" + name + "」？")
                  .orElse("加到 shared/channels.yaml");
          found.add(Diagnostic.error(use.at(), "unknown-channel", message, hint));
        }
      }
    }
    return found;
  }
}
