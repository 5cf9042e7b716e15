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
 * Where cards and ways stand in a picture, left to right, as the Eclipse Layout Kernel lays them
 * out. The only class that touches it.
 *
 * @param places by the card's key
 * @param ways in the order of the cards and their answers
 * @param width of the whole in pixels
 * @param height of the whole in pixels
 */
record Layout(Map<String, Point> places, List<Way> ways, double width, double height) {

  private static final double MARGIN = 24;

  /** A place, from the upper left corner, in pixels. */
  record Point(double x, double y) {}

  /**
   * A line from an answer to a card.
   *
   * @param points its ends and bends, first to last
   */
  record Way(Edge branch, List<Point> points) {}

  /**
   * @param faces by the card's key
   * @param top what is kept free above
   */
  static Layout of(Map<String, NodeBox> faces, double top) {
    ElkNode root = ElkGraphUtil.createGraph();
    settings(root, top);
    Map<String, ElkNode> nodes = new LinkedHashMap<>();
    Map<String, ElkPort> entries = new LinkedHashMap<>();
    faces.forEach(
        (key, face) -> {
          ElkNode node = ElkGraphUtil.createNode(root);
          node.setDimensions(face.width(), face.height());
          node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
          nodes.put(key, node);
          entries.put(key, port(node, PortSide.WEST, 0, face.entry()));
        });
    Map<Edge, ElkEdge> edges = new LinkedHashMap<>();
    faces.forEach(
        (key, face) -> {
          for (NodeBox.AnswerRow row : face.rows()) {
            ElkPort exit = port(nodes.get(key), PortSide.EAST, face.width(), row.exit());
            ElkPort entry = entries.get(row.branch().to());
            edges.put(row.branch(), ElkGraphUtil.createSimpleEdge(exit, entry));
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
    Map<String, Point> places = new LinkedHashMap<>();
    nodes.forEach((key, node) -> places.put(key, new Point(node.getX(), node.getY())));
    List<Way> ways = new ArrayList<>();
    edges.forEach((branch, edge) -> ways.add(new Way(branch, points(edge))));
    return new Layout(places, ways, root.getWidth(), root.getHeight());
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
