package org.dsisim.indicator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.Use;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.formula.Obligation;
import org.dsisim.model.world.AssessmentBase;
import org.dsisim.model.world.PayerKind;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.PayerSum;
import org.jspecify.annotations.Nullable;

/** The bases of amounts in words, as the formulas that rules stated have them. */
final class StatedBases implements PayerSum<StatedBases> {

  /** Items by what stands before and behind them, joined where both are the same. */
  private final Map<Around, SortedSet<String>> items = new TreeMap<>();

  private final Set<Stated> seen = new HashSet<>();

  /** The same by what rules stated: the very same of many payers, and long to compare. */
  private final IdentityHashMap<Obligation, Stated> before = new IdentityHashMap<>();

  private record Around(String before, String behind) implements Comparable<Around> {
    @Override
    public int compareTo(Around other) {
      int first = before.compareTo(other.before);
      return first != 0 ? first : behind.compareTo(other.behind);
    }
  }

  /** What is said of many payers, uses and origins, and needs to be looked at once. */
  private record Stated(Obligation obligation, String each, boolean straight) {}

  /** Of nobody yet. */
  StatedBases() {}

  @Override
  public void add(PayerOutcome payer) {
    payer.dues().forEach(this::due);
  }

  @Override
  public void addAll(StatedBases behind) {
    behind.items.forEach(
        (around, of) -> items.computeIfAbsent(around, none -> new TreeSet<>()).addAll(of));
    seen.addAll(behind.seen);
  }

  /** Those of payers that owe something, or an amount that nobody can tell, by the alphabet. */
  List<String> all() {
    List<String> bases = new ArrayList<>();
    items.forEach(
        (around, of) ->
            bases.add((around.before() + String.join(", ", of) + around.behind()).strip()));
    return bases;
  }

  private void due(Due due) {
    boolean owes = !due.owed().isZero() || !due.unknown().isEmpty();
    if (owes && due.ruling() instanceof Ruling.Owes owed) {
      boolean straight = !(owed.recipient() instanceof Recipient.Fund);
      String each = each(due.subject());
      Stated last = before.get(owed.obligation());
      if (last == null || last.straight() != straight || !last.each().equals(each)) {
        Stated stated = new Stated(owed.obligation(), each, straight);
        before.put(owed.obligation(), stated);
        if (seen.add(stated)) {
          add(stated);
        }
      }
    }
  }

  private static String each(Subject subject) {
    if (subject instanceof Payer payer) {
      return payer.kind() == PayerKind.COUNTRIES ? "country" : "user";
    }
    return subject instanceof Use ? "use" : "use and country of origin";
  }

  private void add(Stated stated) {
    String to = stated.straight() ? ", straight to countries" : "";
    for (Basis basis : stated.obligation().accept(new Bases(stated.each()))) {
      items
          .computeIfAbsent(
              new Around(basis.before(), basis.behind() + to), around -> new TreeSet<>())
          .add(basis.item());
    }
  }

  /** A basis in words, with what stands before and behind it. */
  private record Basis(String before, String item, String behind) {}

  /** The bases of what is stated of each such payer, use or origin. */
  private record Bases(String each)
      implements Obligation.Visitor<List<Basis>>, Amount.Visitor<List<Basis>> {

    @Override
    public List<Basis> visit(Obligation.Own own) {
      return own.amount().accept(this);
    }

    @Override
    public List<Basis> visit(Obligation.PoolPart part) {
      AssessmentBase base = part.base();
      String by = base == null ? "fixed shares" : base.words();
      return List.of(new Basis("a fixed total, by ", by, " of " + owners(base)));
    }

    @Override
    public List<Basis> visit(Amount.ShareOf share) {
      return figure(share.base());
    }

    @Override
    public List<Basis> visit(Amount.PerUnit unit) {
      return figure(unit.base());
    }

    @Override
    public List<Basis> visit(Amount.PerUnitAbove unit) {
      return figure(unit.base());
    }

    @Override
    public List<Basis> visit(Amount.Banded bands) {
      String rates =
          bands.rated() == bands.base()
              ? ""
              : " at rates by " + bands.base().words() + " of " + owners(bands.base());
      return List.of(new Basis("", bands.rated().words(), " of " + owners(bands.rated()) + rates));
    }

    @Override
    public List<Basis> visit(Amount.FeeByBand fee) {
      return List.of(new Basis("a fee by ", fee.base().words(), " of " + owners(fee.base())));
    }

    @Override
    public List<Basis> visit(Amount.Fixed fixed) {
      return List.of(new Basis("a fixed fee for each ", each, ""));
    }

    @Override
    public List<Basis> visit(Amount.LowerOf lower) {
      return ofEach(lower.amounts());
    }

    @Override
    public List<Basis> visit(Amount.HigherOf higher) {
      return ofEach(higher.amounts());
    }

    @Override
    public List<Basis> visit(Amount.Sum sum) {
      return ofEach(sum.amounts());
    }

    /** What is taken off an amount is no base of it. */
    @Override
    public List<Basis> visit(Amount.Less less) {
      return less.amount().accept(this);
    }

    private List<Basis> ofEach(List<Amount> amounts) {
      return amounts.stream().flatMap(amount -> amount.accept(this).stream()).toList();
    }

    private List<Basis> figure(AssessmentBase base) {
      return List.of(new Basis("", base.words(), " of " + owners(base)));
    }

    private String owners(@Nullable AssessmentBase base) {
      if (base != null && base.isOfAUse()) {
        return "uses";
      }
      return each.equals("country") ? "countries" : "users";
    }
  }
}
