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
final class StatedBases implements PayerSum {

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
          obligation(stated);
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

  private void obligation(Stated stated) {
    if (stated.obligation() instanceof Obligation.PoolPart part) {
      AssessmentBase base = part.base();
      add(
          "a fixed total, by ",
          base == null ? "fixed shares" : base.words(),
          " of " + owners(stated, base),
          stated);
    } else if (stated.obligation() instanceof Obligation.Own own) {
      amount(own.amount(), stated);
    }
  }

  private void amount(Amount amount, Stated stated) {
    if (amount instanceof Amount.ShareOf share) {
      figure(share.base(), stated);
    } else if (amount instanceof Amount.PerUnit unit) {
      figure(unit.base(), stated);
    } else if (amount instanceof Amount.PerUnitAbove unit) {
      figure(unit.base(), stated);
    } else if (amount instanceof Amount.Banded bands) {
      String rates =
          bands.rated() == bands.base()
              ? ""
              : " at rates by " + bands.base().words() + " of " + owners(stated, bands.base());
      add("", bands.rated().words(), " of " + owners(stated, bands.rated()) + rates, stated);
    } else if (amount instanceof Amount.FeeByBand fee) {
      add("a fee by ", fee.base().words(), " of " + owners(stated, fee.base()), stated);
    } else if (amount instanceof Amount.Fixed) {
      add("a fixed fee for each ", stated.each(), "", stated);
    } else if (amount instanceof Amount.LowerOf lower) {
      lower.amounts().forEach(one -> amount(one, stated));
    } else if (amount instanceof Amount.HigherOf higher) {
      higher.amounts().forEach(one -> amount(one, stated));
    } else if (amount instanceof Amount.Sum sum) {
      sum.amounts().forEach(one -> amount(one, stated));
    } else if (amount instanceof Amount.Less less) {
      // What is taken off an amount is no base of it.
      amount(less.amount(), stated);
    } else {
      throw new IllegalArgumentException("No words for the bases of " + amount + ".");
    }
  }

  private void figure(AssessmentBase base, Stated stated) {
    add("", base.words(), " of " + owners(stated, base), stated);
  }

  private static String owners(Stated stated, @Nullable AssessmentBase base) {
    if (base != null && base.isOfAUse()) {
      return "uses";
    }
    return stated.each().equals("country") ? "countries" : "users";
  }

  private void add(String before, String item, String behind, Stated stated) {
    String to = stated.straight() ? ", straight to countries" : "";
    items.computeIfAbsent(new Around(before, behind + to), key -> new TreeSet<>()).add(item);
  }
}
