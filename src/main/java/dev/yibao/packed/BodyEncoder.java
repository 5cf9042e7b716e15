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

/**
 * Writes what stands below a headline, and the small records that all others are made of; {@link
 * BodyDecoder} reads them.
 */
abstract class BodyEncoder {

  final Encoder out;

  BodyEncoder(Encoder out) {
    this.out = out;
  }

  void body(Body body) {
    out.list(body.reasons(), this::part);
    out.list(body.steps(), this::part);
    out.list(body.materials(), this::materialUse);
    out.list(body.channels(), this::channelUse);
    out.list(body.times(), this::part);
    out.list(body.cautions(), this::part);
    out.list(body.disputes(), this::dispute);
    out.text(body.askOffice());
  }

  void part(Statement part) {
    out.text(part.id());
    out.text(part.text());
    basis(part.basis());
    out.list(part.conditions(), this::condition);
    place(part.at());
  }

  private void materialUse(MaterialUse use) {
    out.text(use.id());
    out.text(use.when());
    out.text(use.note());
    basis(use.basis());
    out.list(use.conditions(), this::condition);
    place(use.at());
  }

  private void channelUse(ChannelUse use) {
    out.text(use.id());
    out.list(use.conditions(), this::condition);
    place(use.at());
  }

  private void dispute(Dispute dispute) {
    out.list(dispute.sides(), this::side);
    out.text(dispute.advice());
    out.list(dispute.conditions(), this::condition);
    place(dispute.at());
  }

  private void side(Dispute.Side side) {
    out.text(side.text());
    basis(side.basis());
    out.flag(side.holds());
    place(side.at());
  }

  private void condition(Condition condition) {
    name(condition.question());
    out.texts(condition.options());
    place(condition.at());
  }

  void basis(Basis basis) {
    out.list(basis.citations(), this::citation);
    out.text(basis.uncited());
  }

  private void citation(Citation citation) {
    out.text(citation.source());
    out.text(citation.claim());
    place(citation.at());
  }

  void name(QuestionName name) {
    out.text(name.flow());
    out.text(name.id());
  }

  void target(Target target) {
    out.text(target.flow());
    out.text(target.id());
    place(target.at());
  }

  void place(Location at) {
    out.text(at.file());
    out.number(at.line());
    out.number(at.column());
  }
}
