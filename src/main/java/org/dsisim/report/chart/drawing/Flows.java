package org.dsisim.report.chart.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Amounts that flow through layers from left to right. All layers have one scale: a band is as wide
 * as its amount.
 *
 * @param heads what stands over each layer
 * @param layers four of them, the things of each from top to bottom
 * @param bands each from a layer into the next, all of them more than nothing
 */
public record Flows(List<String> heads, List<List<Thing>> layers, List<Band> bands)
    implements Body {

  private static final List<Double> LEFTS = List.of(232.0, 372.0, 540.0, 736.0);
  private static final double THICK = 14;
  private static final double TALL = 300;
  private static final double LEAST_SLOT = 32;
  private static final double BETWEEN = 8;
  private static final double GAP = 6;

  /** Bands that are narrower are drawn as a line. */
  private static final double HAIRLINE = 0.5;

  /**
   * What amounts flow from or to.
   *
   * @param id told from the ids of all others
   * @param amount in words
   * @param exact the same to the last digit
   */
  public record Thing(String id, String label, String amount, String exact, Ink ink) {}

  /** An amount that flows. */
  public record Band(String from, String to, BigDecimal amount, String exact, Ink ink) {}

  /** Where a thing stands. */
  record PlacedThing(Thing thing, int layer, double top, double height, double slot) {}

  /** Where a band begins and ends, up and down. */
  record PlacedBand(Band band, PlacedThing from, PlacedThing to, double top, double otherTop) {}

  /** Copies the lists. */
  public Flows {
    heads = List.copyOf(heads);
    layers = List.copyOf(layers);
    bands = List.copyOf(bands);
  }

  /** The scale: how wide an amount of one is. */
  private BigDecimal scale() {
    BigDecimal most =
        layers.stream()
            .map(
                layer -> layer.stream().map(this::through).reduce(BigDecimal.ZERO, BigDecimal::add))
            .reduce(BigDecimal.ZERO, BigDecimal::max);
    return BigDecimal.valueOf(TALL).divide(most, 30, RoundingMode.HALF_EVEN);
  }

  /** What goes through a thing: what comes in, or goes out where nothing comes in. */
  private BigDecimal through(Thing thing) {
    BigDecimal in = BigDecimal.ZERO;
    BigDecimal out = BigDecimal.ZERO;
    for (Band band : bands) {
      in = band.to().equals(thing.id()) ? in.add(band.amount()) : in;
      out = band.from().equals(thing.id()) ? out.add(band.amount()) : out;
    }
    return in.max(out);
  }

  double width(Band band) {
    return band.amount().multiply(scale()).doubleValue();
  }

  /** The things by their ids. */
  Map<String, PlacedThing> things() {
    BigDecimal scale = scale();
    List<List<Double>> heights = new ArrayList<>();
    double tallest = 0;
    for (List<Thing> layer : layers) {
      List<Double> of =
          layer.stream().map(one -> through(one).multiply(scale).doubleValue()).toList();
      heights.add(of);
      tallest = Math.max(tallest, tall(of));
    }
    Map<String, PlacedThing> placed = new LinkedHashMap<>();
    for (int i = 0; i < layers.size(); i++) {
      double y = (tallest - tall(heights.get(i))) / 2;
      for (int j = 0; j < layers.get(i).size(); j++) {
        double height = heights.get(i).get(j);
        double slot = Math.max(height, LEAST_SLOT);
        Thing thing = layers.get(i).get(j);
        placed.put(thing.id(), new PlacedThing(thing, i, y + (slot - height) / 2, height, slot));
        y += slot + BETWEEN;
      }
    }
    return placed;
  }

  private static double tall(List<Double> heights) {
    double tall = -BETWEEN;
    for (double height : heights) {
      tall += Math.max(height, LEAST_SLOT) + BETWEEN;
    }
    return tall;
  }

  /** The bands, so that none crosses another at the thing where both begin or end. */
  List<PlacedBand> placed(Map<String, PlacedThing> things) {
    List<String> order = List.copyOf(things.keySet());
    List<Band> sorted = new ArrayList<>(bands);
    sorted.sort(
        (one, other) ->
            one.from().equals(other.from())
                ? Integer.compare(order.indexOf(one.to()), order.indexOf(other.to()))
                : Integer.compare(order.indexOf(one.from()), order.indexOf(other.from())));
    Map<String, Double> begun = new LinkedHashMap<>();
    Map<String, Double> ended = new LinkedHashMap<>();
    List<PlacedBand> placed = new ArrayList<>();
    for (Band band : sorted) {
      PlacedThing from = thing(things, band.from());
      PlacedThing to = thing(things, band.to());
      double width = width(band);
      double top = from.top() + begun.merge(band.from(), width, Double::sum) - width;
      double otherTop = to.top() + ended.merge(band.to(), width, Double::sum) - width;
      placed.add(new PlacedBand(band, from, to, top, otherTop));
    }
    return placed;
  }

  private static PlacedThing thing(Map<String, PlacedThing> things, String id) {
    PlacedThing thing = things.get(id);
    if (thing == null) {
      throw new IllegalArgumentException("A band of " + id + ", which is in no layer.");
    }
    return thing;
  }

  /** Whether some band is too narrow to be drawn as one. */
  public boolean hasHairlines() {
    return bands.stream().anyMatch(band -> width(band) < HAIRLINE);
  }

  @Override
  public double height() {
    double height = 0;
    for (PlacedThing thing : things().values()) {
      height = Math.max(height, thing.top() + (thing.height() + thing.slot()) / 2);
    }
    return Picture.HEADING + height;
  }

  @Override
  public void draw(Svg svg, double top) {
    double first = top + Picture.HEADING;
    Map<String, PlacedThing> things = things();
    for (PlacedBand band : placed(things)) {
      double width = width(band.band());
      svg.band(
          LEFTS.get(band.from().layer()) + THICK,
          first + band.top(),
          LEFTS.get(band.to().layer()),
          first + band.otherTop(),
          width,
          width < HAIRLINE,
          band.band().ink(),
          band.from().thing().label()
              + " → "
              + band.to().thing().label()
              + ": "
              + band.band().exact());
    }
    things.values().forEach(thing -> thing(svg, thing, first));
    for (int i = 0; i < heads.size(); i++) {
      words(svg, i, top + 12, true, heads.get(i));
    }
  }

  private static void thing(Svg svg, PlacedThing thing, double first) {
    double x = LEFTS.get(thing.layer());
    double height = Math.max(thing.height(), 1);
    double y = first + thing.top();
    String exact = thing.thing().label() + ": " + thing.thing().exact();
    svg.rectangle(x, y, THICK, height, thing.thing().ink(), exact);
    double middle = y + thing.height() / 2;
    words(svg, thing.layer(), middle - 2, false, thing.thing().label());
    words(svg, thing.layer(), middle + 12, false, thing.thing().amount());
  }

  /** Words beside a layer: those of the first on its left, where there is room. */
  private static void words(Svg svg, int layer, double y, boolean bold, String words) {
    double left = LEFTS.get(layer);
    if (layer == 0) {
      double room = left - GAP - Picture.EDGE;
      svg.words(left - GAP, y, Svg.Anchor.END, Svg.USUAL, bold, room, words);
      return;
    }
    double from = left + THICK + GAP;
    boolean isLast = layer == LEFTS.size() - 1;
    double to = isLast ? Picture.WIDTH - Picture.EDGE : LEFTS.get(layer + 1) - GAP;
    svg.words(from, y, Svg.Anchor.START, Svg.USUAL, bold, to - from, words);
  }
}
