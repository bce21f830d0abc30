package org.dsisim.simulation.sum;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dsisim.model.world.Country;
import org.dsisim.simulation.asking.UseOutcome;
import org.dsisim.value.CountryCode;

/**
 * How many uses there are of data that is open to all, by the home of the user: those that happen.
 * Not for use by several threads while they are added up.
 */
public final class OpenUses {

  private final Map<CountryCode, OfHome> byHome = new HashMap<>();
  private boolean anyAccess;

  OpenUses() {}

  /** Those of one home. */
  private static final class OfHome {

    private final Country home;
    private long all;
    private long research;

    OfHome(Country home) {
      this.home = home;
    }
  }

  /** How many there are among some uses; of all uses of a year it is known already. */
  public static OpenUses of(List<UseOutcome> uses) {
    if (uses instanceof UsesOfYear known) {
      return known.open();
    }
    OpenUses open = new OpenUses();
    uses.forEach(open::add);
    return open;
  }

  /** Adds a use, whatever it is of. */
  void add(UseOutcome use) {
    anyAccess |= use.openAccess();
    if (use.isOfOpenData()) {
      OfHome of = of(use.home());
      of.all++;
      of.research += use.row().purpose().equals("research") ? 1 : 0;
    }
  }

  private OfHome of(Country home) {
    OfHome known = byHome.get(home.code());
    if (known == null) {
      known = new OfHome(home);
      byHome.put(home.code(), known);
    }
    return known;
  }

  /** Adds all of another sum. */
  void addAll(OpenUses behind) {
    anyAccess |= behind.anyAccess;
    for (OfHome other : behind.byHome.values()) {
      OfHome of = of(other.home);
      of.all += other.all;
      of.research += other.research;
    }
  }

  /** Whether databases that are open to all stay so for any use. */
  public boolean anyAccess() {
    return anyAccess;
  }

  /** How many there are. */
  public long count() {
    return count(home -> true);
  }

  /** How many there are of users in some homes. */
  public long count(Predicate<Country> homes) {
    return byHome.values().stream()
        .filter(one -> homes.test(one.home))
        .mapToLong(one -> one.all)
        .sum();
  }

  /** How many of those are for research. */
  public long forResearch(Predicate<Country> homes) {
    return byHome.values().stream()
        .filter(one -> homes.test(one.home))
        .mapToLong(one -> one.research)
        .sum();
  }

  /** The homes of which there are any, in no order. */
  public List<Country> homes() {
    return byHome.values().stream().map(one -> one.home).toList();
  }
}
