package org.dsisim.report.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Bars whatever they are of: in proportion, within the picture, told apart without colour. */
class BarsTest {

  private static final Bars.Legend LEGEND =
      new Bars.Legend("less than as it is", "more", "5 to 95 per cent", "median", "as it is");

  private static final List<String> NAMES =
      List.of(
          "Chad",
          "United Kingdom of Great Britain and Northern Ireland, with all that belongs to it",
          "MWMWMWMWMWMWMWMWMWMWMWMWMWMWMWMWMWMWMWMWMW",
          "大不列颠及北爱尔兰联合王国大不列颠及北爱尔兰联合王国大不列颠及北爱尔兰联合王国",
          "<b>\"Côte d'Ivoire\" & others</b>");

  private static Bars.Row row(String name, String low, String high) {
    return new Bars.Row(name, "", new BigDecimal(low), new BigDecimal(high), null, null, low, high);
  }

  private static Picture picture(Bars bars) {
    return new Picture("Bars", List.of(), List.of(bars), List.of("rests on"), List.of());
  }

  private static Drawn drawn(Bars bars) {
    return Drawn.of(picture(bars).svg());
  }

  @Test
  void barsOfAnySizeAndNameStayWithin() {
    Random random = new Random(11);
    for (int round = 0; round < 50; round++) {
      List<Bars.Row> rows = new ArrayList<>();
      int scale = random.nextInt(9) - 2;
      for (int i = 0; i <= random.nextInt(30); i++) {
        BigDecimal one = BigDecimal.valueOf(random.nextInt(4001) - 2000, scale);
        BigDecimal other = BigDecimal.valueOf(random.nextInt(4001) - 2000, scale);
        rows.add(
            new Bars.Row(
                NAMES.get(random.nextInt(NAMES.size())),
                random.nextBoolean() ? "" : NAMES.get(random.nextInt(NAMES.size())),
                one.min(other),
                one.max(other),
                random.nextBoolean() ? one : null,
                random.nextBoolean() ? other.add(BigDecimal.TEN) : null,
                "1,234.567+",
                "1,234.567+"));
      }
      BigDecimal from = random.nextBoolean() ? BigDecimal.ZERO : null;
      drawn(new Bars("Anything, USD million", rows, from, LEGEND)).isWhole();
    }
  }

  @Test
  void aBarIsAsLongAsItsAmountAndChangesItsInkAtTheBase() {
    List<Element> bars =
        drawn(
                new Bars(
                    "x",
                    List.of(row("a", "-50", "100"), row("b", "0", "25")),
                    BigDecimal.ZERO,
                    new Bars.Legend("", "", "", "", "")))
            .all("rect")
            .stream()
            .filter(one -> one.getAttribute("height").equals("14"))
            .toList();
    // The scale is from -50 to 100 over 400: 100 is 266.67.
    assertThat(bars)
        .extracting(one -> one.getAttribute("width"))
        .containsExactly("133.33", "266.67", "66.67");
    assertThat(bars)
        .extracting(one -> one.getAttribute("fill"))
        .containsExactly(Ink.DARK.paint(), Ink.STRIPED.paint(), Ink.STRIPED.paint());
  }

  @Test
  void aScaleHasRoundNumbersAndHoldsAllValues() {
    assertThat(ticks("0", "734.7")).containsExactly("0", "200", "400", "600", "800");
    assertThat(ticks("-0.638", "25.04")).containsExactly("-10", "0", "10", "20", "30");
    assertThat(ticks("0.0012", "0.0019"))
        .containsExactly("0.0012", "0.0014", "0.0016", "0.0018", "0.002");
    assertThat(ticks("3000000000", "9000000000")).startsWith("2,000,000,000");
  }

  @Test
  void oneValueAloneIsSeenFromZeroAndNoiseIsNoRange() {
    assertThat(ticks("1552", "1552")).startsWith("0").endsWith("2,000");
    assertThat(ticks("-7", "-7")).startsWith("-8").endsWith("0");
    assertThat(ticks("0", "0")).startsWith("0").endsWith("1");
    assertThat(ticks("0.08725069942245", "0.08725069942249")).startsWith("0").endsWith("0.1");
  }

  private static List<String> ticks(String low, String high) {
    return Axis.of(List.of(new BigDecimal(low), new BigDecimal(high)), 0, 100).ticks().stream()
        .map(Axis::words)
        .toList();
  }

  @Test
  void numbersOnAScaleThatHaveNoRoomLeaveEverySecondOut() {
    List<String> words =
        drawn(new Bars("x", List.of(row("a", "0", "9000000000")), null, LEGEND)).words();
    assertThat(words)
        .contains("0", "4,000,000,000", "8,000,000,000")
        .doesNotContain("2,000,000,000");
  }

  @Test
  void aNameWithoutRoomIsShortenedAndStandsWholeInItsTitle() {
    Drawn drawn = drawn(new Bars("x", List.of(row(NAMES.get(1), "0", "1")), null, LEGEND));
    assertThat(drawn.words()).anyMatch(words -> words.matches("United Kingdom of Great.*…"));
    assertThat(drawn.all("title")).extracting(Element::getTextContent).contains(NAMES.get(1));
  }

  @Test
  void noWordIsMarkup() {
    String svg =
        picture(new Bars("<&\"", List.of(row(NAMES.get(4), "0", "1")), null, LEGEND)).svg();
    assertThat(svg)
        .doesNotContain("<b>")
        .contains("&lt;b&gt;&quot;Côte d'Ivoire&quot; &amp; others");
    assertThat(Drawn.of(svg).words()).contains("<&\"");
    assertThat(new Picture("a\u0000b\u001B", List.of(), List.of(), List.of(), List.of()).svg())
        .contains("a\uFFFDb\uFFFD");
  }

  @Test
  void placesHaveTwoDecimalsWhateverTheyAre() {
    assertThat(Svg.number(0.125)).isEqualTo("0.12");
    assertThat(Svg.number(-0.001)).isEqualTo("0");
    assertThat(Svg.number(900)).isEqualTo("900");
  }

  @Test
  void aLongSentenceTakesLinesThatFit() {
    Drawn drawn =
        Drawn.of(
            new Picture(
                    String.join(" ", NAMES),
                    NAMES,
                    List.of(),
                    List.of(String.join(" ", NAMES), "W".repeat(400)),
                    List.of())
                .svg());
    drawn.isWhole();
    assertThat(drawn.words()).noneMatch(words -> words.endsWith("…"));
  }
}
