package dev.yibao.packed;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Basis;
import dev.yibao.model.Channel;
import dev.yibao.model.Claim;
import dev.yibao.model.Material;
import dev.yibao.model.Region;
import dev.yibao.model.Settings;
import dev.yibao.model.Source;
import java.util.List;
import java.util.Map;

/** The records beside the flows: catalogues, sources and regions. */
final class RecordCodecs {

  private static final Location NONE = Location.NONE;

  static final Codec<List<String>> TEXTS =
      new Codec<>(List.of()) {
        @Override
        List<String> pass(Form form, List<String> it) {
          return form.texts(it);
        }
      };

  static final Codec<Integer> NUMBER =
      new Codec<>(0) {
        @Override
        Integer pass(Form form, Integer it) {
          return form.number(it);
        }
      };

  static final Codec<Material> MATERIAL =
      new Codec<>(new Material("", "", null, "", "", Basis.NONE, NONE)) {
        @Override
        Material pass(Form form, Material it) {
          return new Material(
              form.text(it.id()),
              form.text(it.name()),
              form.constant(Material.Form.values(), it.form()),
              form.text(it.note()),
              form.text(it.where()),
              form.record(BodyCodecs.BASIS, it.basis()),
              form.location(it.at()));
        }
      };

  static final Codec<Channel> CHANNEL =
      new Codec<>(new Channel("", null, "", "", "", Basis.NONE, NONE)) {
        @Override
        Channel pass(Form form, Channel it) {
          return new Channel(
              form.text(it.id()),
              form.constant(Channel.Kind.values(), it.kind()),
              form.text(it.name()),
              form.text(it.detail()),
              form.text(it.region()),
              form.record(BodyCodecs.BASIS, it.basis()),
              form.location(it.at()));
        }
      };

  private static final Codec<Claim> CLAIM =
      new Codec<>(new Claim("", "", "", "", "", null, NONE)) {
        @Override
        Claim pass(Form form, Claim it) {
          return new Claim(
              form.text(it.id()),
              form.text(it.section()),
              form.text(it.says()),
              form.text(it.title()),
              form.text(it.date()),
              form.constant(Source.Checked.values(), it.checked()),
              form.location(it.at()));
        }
      };

  static final Codec<Source> SOURCE =
      new Codec<>(new Source("", "", "", "", null, "", null, null, null, Map.of(), NONE)) {
        @Override
        Source pass(Form form, Source it) {
          return new Source(
              form.text(it.id()),
              form.text(it.title()),
              form.text(it.number()),
              form.text(it.publisher()),
              form.constant(Source.Kind.values(), it.kind()),
              form.text(it.date()),
              form.day(it.effective()),
              form.day(it.until()),
              form.constant(Source.Checked.values(), it.checked()),
              form.table(CLAIM, it.claims()),
              form.location(it.at()));
        }
      };

  static final Codec<Region> REGION =
      new Codec<>(new Region("", "", List.of(), "", Map.of(), NONE)) {
        @Override
        Region pass(Form form, Region it) {
          return new Region(
              form.text(it.id()),
              form.text(it.name()),
              form.texts(it.aliases()),
              form.text(it.parent()),
              form.table(BodyCodecs.OVERLAY, it.overlays()),
              form.location(it.at()));
        }
      };

  static final Codec<Settings> SETTINGS =
      new Codec<>(Settings.NONE) {
        @Override
        Settings pass(Form form, Settings it) {
          return new Settings(
              form.texts(it.menu()), form.day(it.holdsFrom()), form.location(it.at()));
        }
      };

  private RecordCodecs() {}
}
