package org.dsisim.cases;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Problems;
import org.dsisim.message.WordList;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.reckoning.liability.LiabilityCalculation;
import org.dsisim.table.Cell;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** What a payer owes, as a case writes it: an amount to the cent, or one of three words. */
final class Owed {

  /** Not liable. */
  static final String NOTHING = "nothing";

  /** Let off by the text. */
  static final String EXEMPT = "exempt";

  /** Liable for an amount that nobody can tell. */
  static final String UNKNOWN = "unknown";

  private static final List<String> WORDS = List.of(NOTHING, EXEMPT, UNKNOWN);

  private Owed() {}

  /** What a case expects; null when that is neither an amount nor a word, which is reported. */
  static @Nullable String expected(Cell owes, Problems problems) {
    if (WORDS.contains(owes.text())) {
      return owes.text();
    }
    if (owes.text().chars().noneMatch(Character::isDigit) && owes.required(problems)) {
      owes.refuse(
          problems,
          Message.of("cases.owed.no-amount", "words", WORDS),
          Nearest.near(owes.text(), WORDS));
      return null;
    }
    Money amount = Cents.read(owes, problems);
    return amount == null ? null : amount.toString();
  }

  /** What the rules say. */
  static String found(LiabilityCalculation calculation, Payer payer) {
    if (!calculation.isLiable(payer)) {
      return calculation.answers(payer).isEmpty() ? NOTHING : EXEMPT;
    }
    return calculation.unknown(payer).isEmpty() ? calculation.owed(payer).toString() : UNKNOWN;
  }

  /** What the rules say, as the end of a sentence. */
  static Message inWords(String found, Set<AssessmentBase> unknown) {
    return switch (found) {
      case EXEMPT -> Message.of("cases.owed.exempt");
      case UNKNOWN -> Message.of("cases.owed.unknown", "figures", figures(unknown));
      default -> Message.of("cases.owed", "amount", found);
    };
  }

  private static Message figures(Set<AssessmentBase> unknown) {
    return WordList.eachAnd(
        Stream.of(AssessmentBase.values())
            .filter(unknown::contains)
            .map(AssessmentBase::inWords)
            .toList());
  }
}
