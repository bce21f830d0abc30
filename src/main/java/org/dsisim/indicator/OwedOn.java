package org.dsisim.indicator;

import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.simulation.YearOutcome;

/**
 * On what the amounts of an option are based, in words: {@code profit, sales of users}; {@code
 * product sales of uses, straight to countries}. Taken from the formulas that the rules stated for
 * those who owe something, or an amount that nobody can tell. Amounts on different bases do not
 * measure the same, and whoever shows them together says so.
 *
 * @param bases each once, in the order of the alphabet: none when nobody owes and nothing is given
 *     in kind; several when amounts on different bases are added up in the option's totals
 * @param isOpen whether an unknown figure decides about somebody
 */
public record OwedOn(List<Message> bases, boolean isOpen) {

  private static final Message IN_KIND = Message.of("indicator.basis.in-kind");

  /** Copies the bases. */
  public OwedOn {
    bases = List.copyOf(bases);
  }

  /** The bases of a year of an option. */
  public static OwedOn of(YearOutcome year) {
    StatedBases stated = year.payers().sum(StatedBases.class, StatedBases::new);
    List<Message> bases = stated.all();
    if (!year.besideMoney().inKind().isEmpty()) {
      bases.add(IN_KIND);
    }
    return new OwedOn(bases, stated.isOpen());
  }

  /** The same in one phrase, with words of its own where nobody owes, or nobody that is known. */
  public Message inWords() {
    return bases.stream()
        .reduce((first, next) -> Message.of("indicator.basis.and", "first", first, "next", next))
        .orElse(
            isOpen
                ? Message.of("indicator.basis.nobody-known")
                : Message.of("indicator.basis.nobody"));
  }

  /** Whether amounts of money on different bases are added up in the year's totals. */
  public boolean addsUp() {
    return bases.stream().filter(basis -> !basis.equals(IN_KIND)).count() > 1;
  }
}
