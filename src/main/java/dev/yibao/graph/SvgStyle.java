package dev.yibao.graph;

/** The colours of a picture, in light and in dark. */
final class SvgStyle {

  /** No custom properties: not every viewer of SVG knows them. */
  static final String CSS =
      """
      text { font: 14px "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; fill: #1b2430; }
      .title { font-size: 20px; font-weight: 700; }
      .question .said { font-weight: 700; }
      .id { font-size: 12px; fill: #66717f; }
      .verdict { font-weight: 700; fill: #fff; }
      .page { fill: #fff; }
      .box { fill: #f6f8fa; stroke: #8b97a5; stroke-width: 1.2; }
      .answer { fill: #e9edf2; stroke: #f6f8fa; stroke-width: 2; }
      .handover .box { fill: #f4f0fb; stroke: #7b61b5; stroke-dasharray: 6 4; }
      .way { fill: none; stroke: #8b97a5; stroke-width: 1.4; }
      .tip { fill: #8b97a5; }
      .outcome.yes .box { fill: #ebf7ed; stroke: #2b7a3b; }
      .outcome.no .box { fill: #fdeeed; stroke: #b3322b; }
      .outcome.depends .box { fill: #fdf5e1; stroke: #8a6100; }
      .outcome.how-to .box { fill: #ecf3fd; stroke: #2a62b0; }
      .yes .pill { fill: #2b7a3b; }
      .no .pill { fill: #b3322b; }
      .depends .pill { fill: #8a6100; }
      .how-to .pill { fill: #2a62b0; }
      .marked .card, .marked .way, .marked .tip { opacity: .45; }
      .marked .taken { opacity: 1; }
      .card.taken .box { stroke: #d6336c; stroke-width: 3; }
      .way.taken { stroke: #d6336c; stroke-width: 3; }
      .tip.taken { fill: #d6336c; }
      .answer.taken { fill: #fbd9e5; }
      .label.taken { font-weight: 700; }
      @media (prefers-color-scheme: dark) {
        text { fill: #e6edf3; }
        .id { fill: #9aa5b1; }
        .verdict { fill: #0d1117; }
        .page { fill: #0d1117; }
        .box { fill: #161b22; stroke: #6e7a87; }
        .answer { fill: #232b35; stroke: #161b22; }
        .handover .box { fill: #1d1830; stroke: #a48be0; }
        .way { stroke: #6e7a87; }
        .tip { fill: #6e7a87; }
        .outcome.yes .box { fill: #10231a; stroke: #56b870; }
        .outcome.no .box { fill: #2a1517; stroke: #f08a83; }
        .outcome.depends .box { fill: #272010; stroke: #dba63a; }
        .outcome.how-to .box { fill: #101f33; stroke: #6ca8f0; }
        .yes .pill { fill: #56b870; }
        .no .pill { fill: #f08a83; }
        .depends .pill { fill: #dba63a; }
        .how-to .pill { fill: #6ca8f0; }
        .card.taken .box { stroke: #ff6b9a; }
        .way.taken { stroke: #ff6b9a; }
        .tip.taken { fill: #ff6b9a; }
        .answer.taken { fill: #4a1f31; }
      }
      """;

  private SvgStyle() {}
}
