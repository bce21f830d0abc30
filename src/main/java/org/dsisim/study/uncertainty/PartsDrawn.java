package org.dsisim.study.uncertainty;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.chance.Chance;
import org.dsisim.reckoning.collection.PayerParts;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Parts of what is owed that are drawn for each payer by itself. Each payer has a stream of its
 * own, named by the input and the payer's id, so that neither other payers nor more draws change
 * what it has in a draw. Safe for use by several threads.
 */
final class PartsDrawn {

  private final Map<String, Drawn> byAssumption = new LinkedHashMap<>();

  /**
   * The parts of payers.
   *
   * @param payers the ids of all who are asked
   */
  PartsDrawn(List<UncertainInput> inputs, Chance chance, List<String> payers) {
    for (UncertainInput input : inputs) {
      if (input.isOfEachPayer()) {
        byAssumption.put(input.inForce().name(), new Drawn(input, chance, payers));
      }
    }
  }

  /** The parts of a draw. */
  PayerParts in(int index) {
    return byAssumption.isEmpty() ? PayerParts.NONE : new OfDraw(byAssumption, index);
  }

  /** The mean part of all payers in a draw, with twelve digits. */
  String mean(UncertainInput input, int index) {
    return Objects.requireNonNull(byAssumption.get(input.inForce().name())).mean(index);
  }

  private record OfDraw(Map<String, Drawn> byAssumption, int index) implements PayerParts {

    @Override
    public boolean has(String assumption) {
      return byAssumption.containsKey(assumption);
    }

    @Override
    public Part of(String assumption, String payer) {
      Drawn drawn = byAssumption.get(assumption);
      return drawn == null ? NONE.of(assumption, payer) : drawn.part(index, payer);
    }
  }

  /**
   * The parts of one input. A quantile of a distribution takes long to find, so that the middle of
   * each of many equally likely pieces stands for all values in it; of a distribution of few values
   * none is changed.
   */
  private static final class Drawn {

    /** A power of two, so that pieces end at numbers of floating point. */
    private static final int PIECES = 1 << 14;

    private final UncertainInput input;
    private final Map<String, Chance.Stream> byPayer = new LinkedHashMap<>();
    private final List<Chance.Stream> streams;
    private final PayerParts.@Nullable Part[] pieces = new PayerParts.Part[PIECES];

    Drawn(UncertainInput input, Chance chance, List<String> payers) {
      this.input = input;
      payers.forEach(id -> byPayer.put(id, chance.stream(input.address() + "/" + id)));
      this.streams = List.copyOf(byPayer.values());
      for (int piece = 0; piece < PIECES; piece++) {
        String text = text(piece);
        pieces[piece] = text == null ? null : read(text);
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

    PayerParts.Part part(int index, String payer) {
      return part(index, Objects.requireNonNull(byPayer.get(payer), payer));
    }

    String mean(int index) {
      double sum = 0;
      for (Chance.Stream stream : streams) {
        sum += part(index, stream).near();
      }
      return TwelveDigits.of(sum / streams.size()).toPlainString();
    }

    private PayerParts.Part part(int index, Chance.Stream stream) {
      double number = stream.number(index);
      PayerParts.Part known = pieces[(int) Math.min(number * PIECES, PIECES - 1)];
      return known == null ? read(input.spread().at(number)) : known;
    }

    private static PayerParts.Part read(String text) {
      BigDecimal share = new BigDecimal(text);
      return new PayerParts.Part(Fraction.of(share), share.doubleValue());
    }
  }
}
