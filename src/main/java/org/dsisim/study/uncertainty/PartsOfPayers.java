package org.dsisim.study.uncertainty;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.chance.Chance;
import org.dsisim.chance.FirstNumbers;
import org.dsisim.reckoning.collection.PayerParts;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * The parts of one input, of each payer by itself. A quantile of a distribution takes long to find,
 * so that the middle of each of many equally likely pieces stands for all values in it; of a
 * distribution of few values none is changed. Safe for use by several threads.
 */
final class PartsOfPayers {

  /** A power of two, so that pieces end at numbers of floating point. */
  private static final int PIECES = 1 << 14;

  private final UncertainInput input;
  private final Map<String, Integer> places = new HashMap<>();
  private final FirstNumbers numbers;
  private final PayerParts.@Nullable Part[] pieces = new PayerParts.Part[PIECES];

  /** The parts of pieces in floating point; not a number of one that is of several of few. */
  private final double[] near = new double[PIECES];

  private volatile Asked last = new Asked(List.of(), new int[0]);

  /** Payers that were asked for together, and their places among all. */
  private static final class Asked {
    private final List<String> payers;
    private final int[] places;

    private Asked(List<String> payers, int[] places) {
      this.payers = payers;
      this.places = places;
    }
  }

  /**
   * The parts of payers.
   *
   * @param payers the ids of all who are asked
   */
  PartsOfPayers(UncertainInput input, Chance chance, List<String> payers) {
    this.input = input;
    List<String> each = List.copyOf(new LinkedHashSet<>(payers));
    for (int place = 0; place < each.size(); place++) {
      places.put(each.get(place), place);
    }
    this.numbers =
        chance.firstNumbers(each.stream().map(id -> input.address() + "/" + id).toList());
    for (int piece = 0; piece < PIECES; piece++) {
      String text = text(piece);
      PayerParts.Part part = text == null ? null : read(text);
      pieces[piece] = part;
      near[piece] = part == null ? Double.NaN : part.near();
    }
  }

  /** What stands for all values of a piece; null where it is of several of few. */
  private @Nullable String text(int piece) {
    Spread spread = input.spread();
    if (!spread.isOfFew()) {
      return spread.at((piece + 0.5) / PIECES);
    }
    String first = spread.at(Math.nextUp((double) piece / PIECES));
    String last = spread.at(Math.nextDown((piece + 1.0) / PIECES));
    return first.equals(last) ? first : null;
  }

  private static PayerParts.Part read(String text) {
    BigDecimal share = new BigDecimal(text);
    return new PayerParts.Part(Fraction.of(share), share.doubleValue());
  }

  private static int piece(double number) {
    return (int) Math.min(number * PIECES, PIECES - 1);
  }

  private PayerParts.Part part(double number) {
    PayerParts.Part known = pieces[piece(number)];
    return known == null ? read(input.spread().at(number)) : known;
  }

  private double near(double number) {
    double known = near[piece(number)];
    return Double.isNaN(known) ? part(number).near() : known;
  }

  private int place(String payer) {
    return Objects.requireNonNull(places.get(payer), payer);
  }

  /** The part of a payer in a draw. */
  PayerParts.Part part(int index, String payer) {
    return part(numbers.number(place(payer), index));
  }

  /** The mean part of all payers in a draw. */
  double mean(int index) {
    return mean(drawn(index));
  }

  private double mean(double[] drawn) {
    double sum = 0;
    for (double number : drawn) {
      sum += near(number);
    }
    return sum / drawn.length;
  }

  /** The numbers of all payers in a draw. */
  private double[] drawn(int index) {
    double[] drawn = new double[numbers.size()];
    for (int place = 0; place < drawn.length; place++) {
      drawn[place] = numbers.number(place, index);
    }
    return drawn;
  }

  /** The parts of many payers in a draw. */
  All all(int index, List<String> payers) {
    return new All(drawn(index), places(payers));
  }

  /** Those of the same list are looked up once. */
  @SuppressWarnings("ReferenceEquality") // of an equal list the places are looked up
  private int[] places(List<String> payers) {
    Asked asked = last;
    if (asked.payers != payers) {
      asked = new Asked(payers, payers.stream().mapToInt(this::place).toArray());
      last = asked;
    }
    return asked.places;
  }

  /** The parts of one draw, whose numbers are drawn once. */
  final class All implements PayerParts.InOrder {

    private final double[] drawn;
    private final int[] asked;

    private All(double[] drawn, int[] asked) {
      this.drawn = drawn;
      this.asked = asked;
    }

    @Override
    public Fraction exactly(int place) {
      return part(drawn[asked[place]]).exactly();
    }

    @Override
    public double near(int place) {
      return PartsOfPayers.this.near(drawn[asked[place]]);
    }

    /** The mean part of all payers, also of those that were not asked for. */
    double mean() {
      return PartsOfPayers.this.mean(drawn);
    }
  }
}
