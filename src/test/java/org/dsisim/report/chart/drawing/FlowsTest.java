package org.dsisim.report.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dsisim.report.chart.drawing.Flows.Band;
import org.dsisim.report.chart.drawing.Flows.PlacedBand;
import org.dsisim.report.chart.drawing.Flows.PlacedThing;
import org.dsisim.report.chart.drawing.Flows.Thing;
import org.junit.jupiter.api.Test;

/** Flows whatever they are: a band is as wide as its amount, and all have room. */
class FlowsTest {

  private static final List<String> HEADS = List.of("pays", "way", "receives", "whom");

  private static Thing thing(String id) {
    return new Thing(id, id, "USD 1", "USD 1.00", Ink.DARK);
  }

  private static Band band(String from, String to, String amount) {
    return new Band(from, to, new BigDecimal(amount), "USD " + amount, Ink.LIGHT);
  }

  private static Flows single(String amount) {
    return new Flows(
        HEADS,
        List.of(
            List.of(thing("payer")), List.of(thing("fund")), List.of(thing("group")), List.of()),
        List.of(band("payer", "fund", amount), band("fund", "group", amount)));
  }

  private static Picture picture(Body body) {
    return new Picture("Flows", List.of("of a test"), List.of(body), List.of(), List.of("all"));
  }

  @Test
  void bandsOfAnyAmountsAddUpToWhatTheyComeFromAndGoTo() {
    Random random = new Random(5);
    for (int round = 0; round < 50; round++) {
      Flows flows = random(random);
      Map<String, PlacedThing> things = flows.things();
      double high = 0;
      for (PlacedThing thing : things.values()) {
        double out = 0;
        double in = 0;
        for (PlacedBand band : flows.placed(things)) {
          double width = flows.width(band.band());
          if (band.from().equals(thing)) {
            assertThat(band.top()).isCloseTo(thing.top() + out, within(1e-6));
            out += width;
          }
          if (band.to().equals(thing)) {
            assertThat(band.otherTop()).isCloseTo(thing.top() + in, within(1e-6));
            in += width;
          }
        }
        assertThat(Math.max(in, out)).isCloseTo(thing.height(), within(1e-6));
        if (in > 0 && out > 0) {
          assertThat(in).isCloseTo(out, within(1e-6));
        }
        high = Math.max(high, thing.top() + thing.height());
      }
      assertThat(flows.height()).isGreaterThanOrEqualTo(high);
      inEachLayerNoneStandsOnAnother(things);
      Drawn.of(picture(flows).svg()).isWhole();
    }
  }

  private static void inEachLayerNoneStandsOnAnother(Map<String, PlacedThing> things) {
    for (PlacedThing one : things.values()) {
      for (PlacedThing other : things.values()) {
        if (one.layer() == other.layer() && one.top() < other.top()) {
          assertThat(one.top() + one.height()).isLessThan(other.top());
          // Two lines of words stand in the middle of each.
          assertThat(other.top() + other.height() / 2 - one.top() - one.height() / 2)
              .isGreaterThan(28);
        }
      }
    }
  }

  /** What goes into a thing in the middle comes out of it. */
  private static Flows random(Random random) {
    List<Thing> payers = new ArrayList<>();
    List<Band> bands = new ArrayList<>();
    BigDecimal all = BigDecimal.ZERO;
    int count = 1 + random.nextInt(13);
    for (int i = 0; i < count; i++) {
      payers.add(thing("payer " + i));
      BigDecimal amount = BigDecimal.valueOf(1 + random.nextInt(1 << (1 + i * 2)), 2);
      all = all.add(amount);
      bands.add(new Band("payer " + i, "fund", amount, "", Ink.LIGHT));
    }
    List<Thing> groups = new ArrayList<>();
    int receivers = 1 + random.nextInt(8);
    BigDecimal each = all.divide(BigDecimal.valueOf(receivers), 30, RoundingMode.DOWN);
    for (int i = 0; i < receivers; i++) {
      groups.add(thing("group " + i));
      bands.add(new Band("fund", "group " + i, each, "", Ink.LIGHT));
      bands.add(new Band("group " + i, "states", each, "", Ink.LIGHT));
    }
    return new Flows(
        HEADS, List.of(payers, List.of(thing("fund")), groups, List.of(thing("states"))), bands);
  }

  @Test
  void oneCentAndManyBillionsAloneAreEquallyWide() {
    for (String amount : List.of("0.01", "90000000000.00")) {
      Flows flows = single(amount);
      assertThat(flows.width(flows.bands().get(0))).isCloseTo(300, within(1e-9));
      assertThat(flows.hasHairlines()).isFalse();
      Drawn.of(picture(flows).svg()).isWhole();
    }
  }

  @Test
  void whatIsTooSmallForTheScaleIsALineAndSaysSo() {
    Flows flows =
        new Flows(
            HEADS,
            List.of(
                List.of(thing("large"), thing("small")),
                List.of(thing("fund")),
                List.of(),
                List.of()),
            List.of(band("large", "fund", "1000000"), band("small", "fund", "0.01")));
    assertThat(flows.hasHairlines()).isTrue();
    assertThat(picture(flows).svg()).contains("fill=\"none\" stroke=").contains("small → fund");
  }

  @Test
  void equalPicturesHaveEqualBytes() {
    assertThat(picture(random(new Random(3))).svg())
        .isEqualTo(picture(random(new Random(3))).svg());
  }

  @Test
  void aBandOfNothingKnownIsRefused() {
    Flows flows =
        new Flows(
            HEADS,
            List.of(List.of(thing("payer")), List.of(thing("fund")), List.of(), List.of()),
            List.of(band("payer", "found", "1")));
    assertThatThrownBy(() -> picture(flows).svg())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A band of found, which is in no layer.");
  }
}
