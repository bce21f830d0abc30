package org.dsisim.cases;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsisim.message.Nearest;
import org.dsisim.message.Problems;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.world.AssessmentBase;
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
      problems.error(
          owes.place(),
          owes + ", which is neither an amount nor one of " + String.join(", ", WORDS) + ".",
          Nearest.to(owes.text(), WORDS).map(word -> "'" + word + "'?").orElse(null));
      return null;
    }
    Money amount = Cents.read(owes, problems);
    return amount == null ? null : amount.toString();
  }

  /** What the rules say. */
  static String found(LiabilityCalculation settlement, Payer payer) {
    if (!settlement.isLiable(payer)) {
      return settlement.answers(payer).isEmpty() ? NOTHING : EXEMPT;
    }
    return settlement.unknown(payer).isEmpty() ? settlement.owed(payer).toString() : UNKNOWN;
  }

  /** What the rules say, as the end of a sentence. */
  static String inWords(String found, Set<AssessmentBase> unknown) {
    return switch (found) {
      case EXEMPT -> "is exempt";
      case UNKNOWN ->
          "owes an unknown amount ("
              + Stream.of(AssessmentBase.values())
                  .filter(unknown::contains)
                  .map(AssessmentBase::words)
                  .collect(Collectors.joining(" and "))
              + " not known)";
      default -> "owes " + found;
    };
  }
}
