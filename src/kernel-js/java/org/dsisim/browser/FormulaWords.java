package org.dsisim.browser;

import java.util.StringTokenizer;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.formula.Component;
import org.dsisim.model.formula.Factor;
import org.dsisim.model.formula.WeightBase;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.CountryFigure;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.model.world.figure.OwnFigure;

/**
 * Formulas in the words of rules, each word followed by what it is of: {@code lowerOf 2 share
 * profit_rate PROFIT share sales_rate SALES}. Where a word takes several, their number comes first.
 */
final class FormulaWords {

  /** Stands where a word has nothing to say. */
  private static final String NONE = "-";

  private final StringTokenizer words;

  /** Reads on from where the words are. */
  FormulaWords(StringTokenizer words) {
    this.words = words;
  }

  private String next() {
    return words.nextToken();
  }

  private AssessmentBase base() {
    String word = next();
    return word.startsWith(AmountText.OWN)
        ? OwnFigure.of(word.substring(AmountText.OWN.length()))
        : AssessmentBase.valueOf(word);
  }

  /** An amount. */
  Amount amount() {
    String word = next();
    return switch (word) {
      case "share" -> Amount.share(next(), base());
      case "fixed" -> Amount.fixed(next());
      case "perUnit" -> Amount.perUnit(next(), base());
      case "perUnitAbove" -> Amount.perUnitAbove(next(), base(), next());
      case "feeBand" -> Amount.feeBand(next(), next(), base());
      case "perUnitInBands" -> Amount.perUnitInBands(next(), next(), base());
      case "perUnitOfBand" -> Amount.perUnitOfBand(next(), next(), base());
      case "partOfAmount" -> Amount.partOfAmount(next(), amount());
      case "wholeBand", "marginalBands", "on", "inCurrency" -> banded(word);
      case "lowerOf" -> Amount.lowerOf(amounts());
      case "higherOf" -> Amount.higherOf(amounts());
      case "sum" -> Amount.sum(amounts());
      case "less" -> Amount.less(amount(), amount());
      default -> throw new IllegalArgumentException("'" + word + "' is no word for an amount.");
    };
  }

  private Amount[] amounts() {
    Amount[] amounts = new Amount[Integer.parseInt(next())];
    for (int i = 0; i < amounts.length; i++) {
      amounts[i] = amount();
    }
    return amounts;
  }

  private Amount.Banded banded(String word) {
    return switch (word) {
      case "wholeBand" -> Amount.wholeBand(next(), next(), base());
      case "marginalBands" -> Amount.marginalBands(next(), next(), base());
      case "on" -> {
        AssessmentBase other = base();
        yield banded(next()).on(other);
      }
      case "inCurrency" -> {
        String perDollar = next();
        yield banded(next()).inCurrency(perDollar);
      }
      default -> throw new IllegalArgumentException("'" + word + "' is no word for bands.");
    };
  }

  /** A component: {@code component land_share}, {@code partOfRest weight} or {@code theRest}. */
  Component component() {
    String word = next();
    return switch (word) {
      case "component" -> Component.component(next());
      case "partOfRest" -> Component.partOfRest(next());
      case "theRest" -> Component.THE_REST;
      default -> throw new IllegalArgumentException("'" + word + "' is no word for a component.");
    };
  }

  /** A weight. */
  WeightBase weight() {
    String word = next();
    return switch (word) {
      case "equally" -> WeightBase.EQUALLY;
      case "nothing" -> WeightBase.NOTHING;
      case "by" -> WeightBase.by(next());
      case "product", "scaled", "whereUnknown" -> byFigures(word);
      default -> throw new IllegalArgumentException("'" + word + "' is no word for a weight.");
    };
  }

  private WeightBase.ByFigures byFigures(String word) {
    return switch (word) {
      case "product" -> WeightBase.product(factors());
      case "scaled" -> byFigures(next()).scaled();
      case "whereUnknown" -> {
        String choice = next();
        yield byFigures(next()).whereUnknown(choice);
      }
      default ->
          throw new IllegalArgumentException("'" + word + "' is no word for a weight by figures.");
    };
  }

  private Factor[] factors() {
    Factor[] factors = new Factor[Integer.parseInt(next())];
    for (int i = 0; i < factors.length; i++) {
      factors[i] = factor();
    }
    return factors;
  }

  private Factor factor() {
    String word = next();
    Criterion criterion = criterion();
    return switch (word) {
      case "plain" -> new Factor.Plain(criterion);
      case "inverse" -> new Factor.Inverse(criterion);
      case "power" -> {
        Factor.Power power = Factor.power(criterion, next());
        String otherwise = next();
        yield otherwise.equals(NONE) ? power : power.otherwise(otherwise);
      }
      default -> throw new IllegalArgumentException("'" + word + "' is no word for a factor.");
    };
  }

  private Criterion criterion() {
    String column = next();
    String per = next();
    return per.equals(NONE) ? new CountryFigure(column) : new CountryFigure(column, per);
  }
}
