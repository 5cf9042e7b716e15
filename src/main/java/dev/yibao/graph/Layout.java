package dev.yibao.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * The location of boxes and lines in a picture, left to right, as the Eclipse Layout Kernel lays
 * them out. The only class that touches it.
 *
 * @param corners the upper left corner of each box, by the key of its node
 * @param lines in the order of the nodes and their answers
 * @param width of the whole in pixels
 * @param height of the whole in pixels
 */
record Layout(Map<String, Point> corners, List<Line> lines, double width, double height) {

  private static final double MARGIN = 24;

  /** A point, from the upper left corner of the picture, in pixels. */
  record Point(double x, double y) {}

  /**
   * A line from an answer to a box.
   *
   * @param points its ends and bends, first to last
   */
  record Line(Edge edge, List<Point> points) {}

  /**
   * Lays out boxes.
   *
   * @param boxes by the key of the node
   * @param top what is kept free above
   */
  static Layout of(Map<String, NodeBox> boxes, double top) {
    ElkNode root = ElkGraphUtil.createGraph();
    settings(root, top);
    Map<String, ElkNode> nodes = new LinkedHashMap<>();
    Map<String, ElkPort> entries = new LinkedHashMap<>();
    boxes.forEach(
        (key, box) -> {
          ElkNode node = ElkGraphUtil.createNode(root);
          node.setDimensions(box.width(), box.height());
          node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
          nodes.put(key, node);
          entries.put(key, port(node, PortSide.WEST, 0, box.entry()));
        });
    Map<Edge, ElkEdge> edges = new LinkedHashMap<>();
    boxes.forEach(
        (key, box) -> {
          for (NodeBox.AnswerRow row : box.rows()) {
            ElkPort exit = port(nodes.get(key), PortSide.EAST, box.width(), row.exit());
            ElkPort entry = entries.get(row.edge().to());
            edges.put(row.edge(), ElkGraphUtil.createSimpleEdge(exit, entry));
          }
        });
    LayoutMetaDataService.getInstance()
        .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
    return read(root, nodes, edges);
  }

  private static void settings(ElkNode root, double top) {
    root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
    root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    root.setProperty(LayeredOptions.RANDOM_SEED, 1);
    root.setProperty(
        LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
    root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE, 18.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_NODE, 14.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 8.0);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 40.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 18.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 9.0);
    root.setProperty(LayeredOptions.PADDING, new ElkPadding(MARGIN + top, MARGIN, MARGIN, MARGIN));
  }

  private static ElkPort port(ElkNode node, PortSide side, double x, double y) {
    ElkPort port = ElkGraphUtil.createPort(node);
    port.setProperty(LayeredOptions.PORT_SIDE, side);
    port.setLocation(x, y);
    return port;
  }

  private static Layout read(ElkNode root, Map<String, ElkNode> nodes, Map<Edge, ElkEdge> edges) {
    Map<String, Point> corners = new LinkedHashMap<>();
    nodes.forEach((key, node) -> corners.put(key, new Point(node.getX(), node.getY())));
    List<Line> lines = new ArrayList<>();
    edges.forEach((edge, laid) -> lines.add(new Line(edge, points(laid))));
    return new Layout(corners, lines, root.getWidth(), root.getHeight());
  }

  private static List<Point> points(ElkEdge edge) {
    List<Point> points = new ArrayList<>();
    for (ElkEdgeSection section : edge.getSections()) {
      points.add(new Point(section.getStartX(), section.getStartY()));
      for (ElkBendPoint bend : section.getBendPoints()) {
        points.add(new Point(bend.getX(), bend.getY()));
      }
      points.add(new Point(section.getEndX(), section.getEndY()));
    }
    return points;
  }
}
