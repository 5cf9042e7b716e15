package dev.yibao.packed;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Basis;
import dev.yibao.model.Body;
import dev.yibao.model.ChannelUse;
import dev.yibao.model.Citation;
import dev.yibao.model.Condition;
import dev.yibao.model.Dispute;
import dev.yibao.model.MaterialUse;
import dev.yibao.model.Overlay;
import dev.yibao.model.Period;
import dev.yibao.model.QuestionName;
import dev.yibao.model.Shared;
import dev.yibao.model.Statement;
import dev.yibao.model.Verdict;
import java.util.List;

/** The records below the headline of an outcome. */
final class BodyCodecs {

  private static final Location NONE = Location.NONE;

  static final Codec<QuestionName> NAME =
      new Codec<>(QuestionName.shared("")) {
        @Override
        QuestionName pass(Form form, QuestionName it) {
          return new QuestionName(form.text(it.flow()), form.text(it.id()));
        }
      };

  private static final Codec<Citation> CITATION =
      new Codec<>(new Citation("", "", NONE)) {
        @Override
        Citation pass(Form form, Citation it) {
          return new Citation(
              form.text(it.source()), form.text(it.claim()), form.location(it.at()));
        }
      };

  static final Codec<Basis> BASIS =
      new Codec<>(Basis.NONE) {
        @Override
        Basis pass(Form form, Basis it) {
          return new Basis(form.list(CITATION, it.citations()), form.text(it.uncited()));
        }
      };

  private static final Codec<Condition> CONDITION =
      new Codec<>(new Condition(NAME.blank(), List.of(), NONE)) {
        @Override
        Condition pass(Form form, Condition it) {
          return new Condition(
              form.record(NAME, it.question()), form.texts(it.options()), form.location(it.at()));
        }
      };

  private static final Codec<Period> PERIOD =
      new Codec<>(Period.ALWAYS) {
        @Override
        Period pass(Form form, Period it) {
          return new Period(form.day(it.from()), form.day(it.until()));
        }
      };

  private static final Codec<Statement> STATEMENT =
      new Codec<>(new Statement("", "", Basis.NONE, List.of(), Period.ALWAYS, NONE)) {
        @Override
        Statement pass(Form form, Statement it) {
          return new Statement(
              form.text(it.id()),
              form.text(it.text()),
              form.record(BASIS, it.basis()),
              form.list(CONDITION, it.conditions()),
              form.record(PERIOD, it.period()),
              form.location(it.at()));
        }
      };

  private static final Codec<MaterialUse> MATERIAL_USE =
      new Codec<>(new MaterialUse("", "", "", Basis.NONE, List.of(), Period.ALWAYS, NONE)) {
        @Override
        MaterialUse pass(Form form, MaterialUse it) {
          return new MaterialUse(
              form.text(it.id()),
              form.text(it.when()),
              form.text(it.note()),
              form.record(BASIS, it.basis()),
              form.list(CONDITION, it.conditions()),
              form.record(PERIOD, it.period()),
              form.location(it.at()));
        }
      };

  private static final Codec<ChannelUse> CHANNEL_USE =
      new Codec<>(new ChannelUse("", List.of(), Period.ALWAYS, NONE)) {
        @Override
        ChannelUse pass(Form form, ChannelUse it) {
          return new ChannelUse(
              form.text(it.id()),
              form.list(CONDITION, it.conditions()),
              form.record(PERIOD, it.period()),
              form.location(it.at()));
        }
      };

  private static final Codec<Dispute.Side> SIDE =
      new Codec<>(new Dispute.Side("", Basis.NONE, false, NONE)) {
        @Override
        Dispute.Side pass(Form form, Dispute.Side it) {
          return new Dispute.Side(
              form.text(it.text()),
              form.record(BASIS, it.basis()),
              form.flag(it.holds()),
              form.location(it.at()));
        }
      };

  private static final Codec<Dispute> DISPUTE =
      new Codec<>(new Dispute(List.of(), "", List.of(), Period.ALWAYS, NONE)) {
        @Override
        Dispute pass(Form form, Dispute it) {
          return new Dispute(
              form.list(SIDE, it.sides()),
              form.text(it.advice()),
              form.list(CONDITION, it.conditions()),
              form.record(PERIOD, it.period()),
              form.location(it.at()));
        }
      };

  private static final Codec<List<ChannelUse>> CHANNELS =
      new Codec<>(List.of()) {
        @Override
        List<ChannelUse> pass(Form form, List<ChannelUse> it) {
          return form.list(CHANNEL_USE, it);
        }
      };

  static final Codec<Shared> SHARED =
      new Codec<>(Shared.NONE) {
        @Override
        Shared pass(Form form, Shared it) {
          return new Shared(
              form.table(STATEMENT, it.statements()),
              form.table(DISPUTE, it.disputes()),
              form.table(CHANNELS, it.channels()));
        }
      };

  static final Codec<Body> BODY =
      new Codec<>(Body.EMPTY) {
        @Override
        Body pass(Form form, Body it) {
          return new Body(
              form.list(STATEMENT, it.reasons()),
              form.list(STATEMENT, it.steps()),
              form.list(MATERIAL_USE, it.materials()),
              form.list(CHANNEL_USE, it.channels()),
              form.list(STATEMENT, it.times()),
              form.list(STATEMENT, it.cautions()),
              form.list(DISPUTE, it.disputes()),
              form.text(it.askOffice()));
        }
      };

  static final Codec<Overlay> OVERLAY =
      new Codec<>(
          new Overlay("", null, null, "", List.of(), List.of(), Body.EMPTY, List.of(), NONE)) {
        @Override
        Overlay pass(Form form, Overlay it) {
          return new Overlay(
              form.text(it.outcome()),
              form.day(it.from()),
              form.constant(Verdict.values(), it.verdict()),
              form.text(it.headline()),
              form.list(STATEMENT, it.notes()),
              form.texts(it.drop()),
              form.record(BODY, it.body()),
              form.list(this, it.changes()),
              form.location(it.at()));
        }
      };

  private BodyCodecs() {}
}
