package org.dsisim.rulebook.situation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.formula.AmountOfPayer;
import org.dsisim.model.formula.TableKey;

/** The words of payers by which tables give rates and sums. */
public final class PayerWord {

  /** More words than these are no words of a table any more. */
  private static final int BITS = 16;

  private static final Map<TableKey, Function<Payer, String>> OF_ALL =
      Map.of(
          TableKey.BY_SECTOR, Payer::sector,
          TableKey.BY_TYPE, Payer::type,
          TableKey.BY_HOME, payer -> payer.home().code().iso3(),
          TableKey.BY_REGIONAL_GROUP, payer -> payer.home().regionalGroup(),
          TableKey.BY_REGION, payer -> payer.home().region());

  private PayerWord() {}

  /** The word of a payer; none where nobody knows it. */
  static String of(Payer payer, TableKey key) {
    if (key instanceof TableKey.OfColumn own) {
      return payer.own().words().getOrDefault(own.column(), "");
    }
    Function<Payer, String> word = OF_ALL.get(key);
    if (word == null) {
      throw new IllegalArgumentException("No payer has a word " + key.words() + ".");
    }
    return word.apply(payer);
  }

  /** An amount as it is of one payer. */
  public static Amount in(Amount amount, Payer payer) {
    return AmountOfPayer.of(amount, key -> of(payer, key));
  }

  /**
   * Which word a payer has, each by a number of its own: what is found of one with another word is
   * another amount.
   */
  static SituationTest test(TableKey key) {
    Map<String, Integer> numbers = new ConcurrentHashMap<>();
    return new SituationTest(Aspect.PAYER, payer -> number(of((Payer) payer, key), numbers), BITS);
  }

  private static int number(String word, Map<String, Integer> numbers) {
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    synchronized (numbers) {
      Integer number = numbers.computeIfAbsent(word, unseen -> numbers.size());
      if (number >= 1 << BITS) {
        throw new IllegalStateException("More words than situations can tell apart.");
      }
      return number;
    }
  }
}
