package org.dsisim.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dsisim.message.Message;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.formula.Obligation;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.payer.ColumnSum;
import org.dsisim.simulation.payer.PayerColumns;
import org.jspecify.annotations.Nullable;

/** The bases of amounts in words, as the formulas that rules stated have them. */
final class StatedBases implements ColumnSum<StatedBases> {

  /** By what is said of them when none is named. */
  private final Map<Message, BasesInWords.Basis> bases = new HashMap<>();

  private final Set<Stated> seen = new HashSet<>();
  private boolean isOpen;

  /** The same by what rules stated: the very same of many payers, and long to compare. */
  private final IdentityHashMap<Obligation, Stated> before = new IdentityHashMap<>();

  /** What is said of many payers, uses and origins, and needs to be looked at once. */
  private record Stated(Obligation obligation, BasesInWords words) {

    /** Written out, as every start asks for it: what Java makes of a record takes milliseconds. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Stated that
          && obligation.equals(that.obligation)
          && words.equals(that.words);
    }

    @Override
    public int hashCode() {
      return 31 * obligation.hashCode() + words.hashCode();
    }
  }

  /** Of nobody yet. */
  StatedBases() {}

  @Override
  public void add(PayerOutcome payer) {
    List<Due> dues = payer.dues();
    for (int i = 0; i < dues.size(); i++) {
      isOpen |= dues.get(i).liability() == Liability.UNDECIDED;
      due(dues.get(i));
    }
  }

  @Override
  public void add(PayerColumns payers) {
    payers.forEachSituation(
        (situation, totals) -> {
          isOpen |= situation.liability() == Liability.UNDECIDED;
          if (totals.owing() + totals.untold() > 0
              && situation.ruling() instanceof Ruling.Owes owed) {
            stated(owed);
          }
        });
  }

  @Override
  public void addAll(StatedBases behind) {
    behind.bases.values().forEach(basis -> add(basis.sentence(), basis.figures()));
    seen.addAll(behind.seen);
    isOpen |= behind.isOpen;
  }

  private void add(Function<List<Message>, Message> sentence, Set<Message> figures) {
    bases
        .computeIfAbsent(
            sentence.apply(List.of()), of -> new BasesInWords.Basis(sentence, new HashSet<>()))
        .figures()
        .addAll(figures);
  }

  /**
   * Those of payers that owe something, or an amount that nobody can tell: in the order of the
   * alphabet in English, whatever language they are said in.
   */
  List<Message> all() {
    List<Message> all = new ArrayList<>();
    bases.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.comparing(Message::inEnglish)))
        .forEach(one -> all.add(sentence(one.getValue())));
    return all;
  }

  /** Whether an unknown figure decides about one of those payers. */
  boolean isOpen() {
    return isOpen;
  }

  private static Message sentence(BasesInWords.Basis basis) {
    return basis
        .sentence()
        .apply(basis.figures().stream().sorted(Comparator.comparing(Message::inEnglish)).toList());
  }

  private void due(Due due) {
    boolean owes = !due.owed().isZero() || !due.unknown().isEmpty();
    if (owes && due.ruling() instanceof Ruling.Owes owed) {
      stated(owed);
    }
  }

  private void stated(Ruling.Owes owed) {
    boolean straight =
        !(owed.recipient() instanceof Recipient.Fund)
            && !(owed.recipient() instanceof Recipient.OfPurpose);
    BasesInWords words = BasesInWords.of(owed, straight);
    Stated last = before.get(owed.obligation());
    if (last == null || !last.words().equals(words)) {
      Stated stated = new Stated(owed.obligation(), words);
      before.put(owed.obligation(), stated);
      if (seen.add(stated)) {
        add(stated);
      }
    }
  }

  private void add(Stated stated) {
    stated
        .obligation()
        .accept(stated.words())
        .forEach(basis -> add(basis.sentence(), basis.figures()));
  }
}
