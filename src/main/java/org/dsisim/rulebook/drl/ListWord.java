package org.dsisim.rulebook.drl;

import java.util.List;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.world.Cooperation;
import org.dsisim.model.world.use.UseRow;
import org.jspecify.annotations.Nullable;

/**
 * A word of a condition that looks something up in a list, which it names.
 *
 * @param lookedUp the property that is looked up: more worth saying than that it does not stand
 *     there
 * @param words that can be looked up; none where anything can, as sectors
 */
public record ListWord(String method, String lookedUp, List<String> words) {

  private static final List<String> ANYTHING = List.of();

  /** All of them; a method of the same name looks up the same, whatever it is asked of. */
  public static final List<ListWord> ALL =
      List.of(
          new ListWord("listed", "sector", ANYTHING),
          new ListWord("typeListed", "type", Payer.TYPES),
          new ListWord("homeListed", "home.code", ANYTHING),
          new ListWord("materialListed", "row.material", UseRow.MATERIALS),
          new ListWord("countryListed", "country.code", ANYTHING),
          new ListWord("kindListed", "row.kind", Cooperation.KINDS),
          new ListWord("receiverListed", "receiver.code", ANYTHING),
          new ListWord("elsewhereForceListed", "elsewhere.force", Force.words()));

  /** Whether it is the code of a country that is looked up. */
  public boolean isOfCountries() {
    return lookedUp.endsWith(".code");
  }

  /** What a method of that name looks up; null for one that is no such word. */
  public static @Nullable String lookedUp(String method) {
    return ALL.stream()
        .filter(word -> word.method().equals(method))
        .map(ListWord::lookedUp)
        .findFirst()
        .orElse(null);
  }
}
