package org.dsisim.study.uncertainty;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.dsisim.chance.Chance;
import org.dsisim.reckoning.collection.PayerParts;

/**
 * Parts of what is owed that are drawn for each payer by itself. Each payer has a stream of its
 * own, named by the input and the payer's id, so that neither other payers nor more draws change
 * what it has in a draw. Safe for use by several threads.
 */
final class PartsDrawn {

  private final Map<String, PartsOfPayers> byAssumption = new LinkedHashMap<>();

  /**
   * The parts of payers.
   *
   * @param payers the ids of all who are asked
   */
  PartsDrawn(List<UncertainInput> inputs, Chance chance, List<String> payers) {
    for (UncertainInput input : inputs) {
      if (input.isOfEachPayer()) {
        byAssumption.put(input.inForce().name(), new PartsOfPayers(input, chance, payers));
      }
    }
  }

  /** The parts of a draw. */
  PayerParts in(int index) {
    return byAssumption.isEmpty()
        ? PayerParts.NONE
        : new OfDraw(byAssumption, index, new ConcurrentHashMap<>());
  }

  /**
   * The mean part of all payers in a draw, with twelve digits.
   *
   * @param parts those of the draw: where all were looked at, their mean is known
   */
  String mean(UncertainInput input, PayerParts parts) {
    return ((OfDraw) parts).mean(input.inForce().name());
  }

  /**
   * The parts of a draw.
   *
   * @param means of all payers, by assumption, as far as they are known
   */
  private record OfDraw(
      Map<String, PartsOfPayers> byAssumption, int index, Map<String, Double> means)
      implements PayerParts {

    @Override
    public boolean has(String assumption) {
      return byAssumption.containsKey(assumption);
    }

    @Override
    public Part of(String assumption, String payer) {
      PartsOfPayers drawn = byAssumption.get(assumption);
      return drawn == null ? NONE.of(assumption, payer) : drawn.part(index, payer);
    }

    @Override
    public InOrder of(String assumption, List<String> payers) {
      PartsOfPayers drawn = byAssumption.get(assumption);
      if (drawn == null) {
        return NONE.of(assumption, payers);
      }
      PartsOfPayers.All all = drawn.all(index, payers);
      means.put(assumption, all.mean());
      return all;
    }

    String mean(String assumption) {
      Double known = means.get(assumption);
      double mean =
          known == null ? Objects.requireNonNull(byAssumption.get(assumption)).mean(index) : known;
      return TwelveDigits.of(mean).toPlainString();
    }
  }
}
