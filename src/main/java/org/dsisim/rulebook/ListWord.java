package org.dsisim.rulebook;

import java.util.List;
import org.dsisim.model.InKind;
import org.dsisim.model.Origin;
import org.dsisim.model.OwedTwice;
import org.dsisim.model.Party;
import org.dsisim.model.Payer;
import org.dsisim.model.Use;
import org.jspecify.annotations.Nullable;

/**
 * A word of a condition that looks something up in a list, which it names.
 *
 * @param type what it is asked of
 * @param lookedUp the property that is looked up: more worth saying than that it does not stand
 *     there
 */
record ListWord(Class<?> type, String method, String lookedUp) {

  /** All of them; a method of the same name looks up the same, whatever it is asked of. */
  static final List<ListWord> ALL =
      List.of(
          new ListWord(Payer.class, "listed", "sector"),
          new ListWord(Payer.class, "typeListed", "type"),
          new ListWord(Payer.class, "homeListed", "home.code"),
          new ListWord(Use.class, "materialListed", "row.material"),
          new ListWord(Origin.class, "countryListed", "country.code"),
          new ListWord(Party.class, "countryListed", "country.code"),
          new ListWord(InKind.class, "kindListed", "row.kind"),
          new ListWord(InKind.class, "receiverListed", "receiver.code"),
          new ListWord(OwedTwice.class, "elsewhereForceListed", "elsewhere.force"));

  /** What a method of that name looks up; null for one that is no such word. */
  static @Nullable String lookedUp(String method) {
    return ALL.stream()
        .filter(word -> word.method().equals(method))
        .map(ListWord::lookedUp)
        .findFirst()
        .orElse(null);
  }
}
