package org.dsisim.simulation.asking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Use;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.Database;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.model.world.user.User;
import org.dsisim.reckoning.permit.UseBurden;
import org.dsisim.simulation.year.YearContext;
import org.dsisim.value.CountryCode;

/**
 * What becomes of the uses of some users, of which only the kind of its burdens is kept for each: a
 * large table has a million. All else is made anew when somebody asks for it.
 */
public final class UsesInShort {

  private final List<User> users;

  /** Of each use, which of the known ones its burdens are. */
  private final int[] kinds;

  private final List<List<BurdenInShort>> known = new ArrayList<>();

  private UsesInShort(List<User> users, int uses) {
    this.users = users;
    this.kinds = new int[uses];
  }

  /** Keeps in short what becomes of all uses of some users. */
  public static UsesInShort of(List<User> users, List<UseOutcome> uses) {
    UsesInShort kept = new UsesInShort(users, uses.size());
    Map<String, Integer> byForm = new HashMap<>();
    Map<Object, Integer> rules = new HashMap<>();
    StringBuilder form = new StringBuilder();
    kept.known.add(List.of());
    for (int i = 0; i < uses.size(); i++) {
      List<UseBurden> burdens = uses.get(i).burdens();
      if (!burdens.isEmpty()) {
        form.setLength(0);
        write(burdens, rules, form);
        String kind = form.toString();
        Integer known = byForm.get(kind);
        if (known == null) {
          known = kept.add(burdens);
          byForm.put(kind, known);
        }
        kept.kinds[i] = known;
      }
    }
    return kept;
  }

  private int add(List<UseBurden> burdens) {
    known.add(
        burdens.stream()
            .map(
                burden ->
                    BurdenInShort.of(
                        burden,
                        burden.steps().stream()
                            .mapToInt(
                                step ->
                                    place(
                                        burden.use().row(),
                                        step.formality().origin().country().code()))
                            .toArray()))
            .toList());
    return known.size() - 1;
  }

  /** Writes what is the same for burdens that differ in their use alone. */
  private static void write(
      List<UseBurden> burdens, Map<Object, Integer> rules, StringBuilder form) {
    for (int i = 0; i < burdens.size(); i++) {
      UseBurden burden = burdens.get(i);
      UseRow row = burden.use().row();
      form.append((char) number(burden.ruleSet(), rules)).append(burden.isDropped() ? '-' : '+');
      form.append((char) burden.steps().size());
      for (int j = 0; j < burden.steps().size(); j++) {
        UseBurden.Step step = burden.steps().get(j);
        form.append((char) place(row, step.formality().origin().country().code()));
        form.append((char) number(step.formality().procedure(), rules));
        form.append((char) number(step.formality().rule(), rules));
        write(step.count(), form);
      }
    }
  }

  /** Nearly every number of permits is one sign; the others are marked as being of more. */
  private static void write(long count, StringBuilder form) {
    if (count >= 0 && count < Character.MAX_VALUE) {
      form.append((char) count);
      return;
    }
    form.append(Character.MAX_VALUE);
    for (int bits = 0; bits < Long.SIZE; bits += Character.SIZE) {
      form.append((char) (count >>> bits));
    }
  }

  private static int number(Object rule, Map<Object, Integer> rules) {
    Integer known = rules.get(rule);
    if (known == null) {
      known = rules.size();
      rules.put(rule, known);
    }
    return known;
  }

  /** Which of the origins of a use a country is: so many stand before it. */
  private static int place(UseRow row, CountryCode code) {
    int place = row.sequences().origins().before(code);
    if (row.tkHolders().isEmpty()) {
      return place;
    }
    for (CountryCode other : row.tkHolders().keySet()) {
      boolean counts =
          other.compareTo(code) < 0 && !row.sequences().origins().shares().containsKey(other);
      place += counts ? 1 : 0;
    }
    return place;
  }

  /** How many uses there are. */
  public int size() {
    return kinds.length;
  }

  /** What becomes of all of them, in their order. */
  public List<UseOutcome> all(YearAssessment assessment) {
    YearContext yearContext = assessment.yearContext();
    boolean openAccess = assessment.keepsOpenAccess();
    List<UseOutcome> all = new ArrayList<>(kinds.length);
    for (User user : users) {
      Country home = yearContext.countries().get(user.home());
      Map<String, Payer> payers = new HashMap<>();
      if (home == null) {
        continue;
      }
      for (UseRow row : yearContext.uses().getOrDefault(user.id(), List.of())) {
        Database database = yearContext.databases().get(row.sequences().database());
        List<UseBurden> burdens = new ArrayList<>(1);
        for (BurdenInShort burden : known.get(kinds[all.size()])) {
          Payer payer =
              payers.computeIfAbsent(burden.ruleSet(), ruleSet -> assessment.payer(ruleSet, user));
          Use use = Use.of(row, payer, database);
          burdens.add(
              burden.about(use, use.origins(yearContext.countries()), assessment.assumptions()));
        }
        all.add(new UseOutcome(row, user, home, database, List.copyOf(burdens), openAccess));
      }
    }
    return all;
  }
}
