package dev.yibao.packed;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Basis;
import dev.yibao.model.Body;
import dev.yibao.model.ChannelUse;
import dev.yibao.model.Citation;
import dev.yibao.model.Condition;
import dev.yibao.model.Dispute;
import dev.yibao.model.MaterialUse;
import dev.yibao.model.QuestionName;
import dev.yibao.model.Statement;
import dev.yibao.model.Target;
import java.util.ArrayList;
import java.util.List;

/** Reads what stands below a headline, and the small records that all others are made of. */
abstract class BodyDecoder {

  final Decoder in;

  BodyDecoder(Decoder in) {
    this.in = in;
  }

  Body body() {
    return new Body(
        parts(), parts(), materialUses(), channelUses(), parts(), parts(), disputes(), in.text());
  }

  List<Statement> parts() {
    int size = in.number();
    List<Statement> parts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      parts.add(part());
    }
    return parts;
  }

  private Statement part() {
    return new Statement(in.text(), in.text(), basis(), conditions(), place());
  }

  private List<MaterialUse> materialUses() {
    int size = in.number();
    List<MaterialUse> materialUses = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      materialUses.add(materialUse());
    }
    return materialUses;
  }

  private MaterialUse materialUse() {
    return new MaterialUse(in.text(), in.text(), in.text(), basis(), conditions(), place());
  }

  private List<ChannelUse> channelUses() {
    int size = in.number();
    List<ChannelUse> channelUses = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      channelUses.add(channelUse());
    }
    return channelUses;
  }

  private ChannelUse channelUse() {
    return new ChannelUse(in.text(), conditions(), place());
  }

  private List<Dispute> disputes() {
    int size = in.number();
    List<Dispute> disputes = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      disputes.add(dispute());
    }
    return disputes;
  }

  private Dispute dispute() {
    return new Dispute(sides(), in.text(), conditions(), place());
  }

  private List<Dispute.Side> sides() {
    int size = in.number();
    List<Dispute.Side> sides = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      sides.add(side());
    }
    return sides;
  }

  private Dispute.Side side() {
    return new Dispute.Side(in.text(), basis(), in.flag(), place());
  }

  private List<Condition> conditions() {
    int size = in.number();
    List<Condition> conditions = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      conditions.add(condition());
    }
    return conditions;
  }

  private Condition condition() {
    return new Condition(name(), in.texts(), place());
  }

  Basis basis() {
    return new Basis(citations(), in.text());
  }

  private List<Citation> citations() {
    int size = in.number();
    List<Citation> citations = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      citations.add(citation());
    }
    return citations;
  }

  private Citation citation() {
    return new Citation(in.text(), in.text(), place());
  }

  QuestionName name() {
    return new QuestionName(in.text(), in.text());
  }

  Target optionalTarget() {
    return in.flag() ? target() : null;
  }

  Target target() {
    return new Target(in.text(), in.text(), place());
  }

  Location place() {
    return new Location(in.text(), in.number(), in.number());
  }
}
