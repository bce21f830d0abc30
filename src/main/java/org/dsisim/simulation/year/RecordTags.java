package org.dsisim.simulation.year;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.answer.Tagging;
import org.dsisim.model.fact.Use;
import org.dsisim.model.policy.ReservedAssumption;
import org.dsisim.model.world.Database;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Unit;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/**
 * The records that a database has to tag under an option, and what that costs it: the records of
 * the uses in the scenario, a record that several uses share being counted for each of them.
 *
 * @param database its id; {@link #NOT_STATED} where the scenario does not say which one it is
 * @param records known to need a tag
 * @param usesOfUnknownNumber uses of which nobody knows how many records they need tagged; not in
 *     the records
 * @param cost of these records to the database
 * @param ofKnowledge whether with the knowledge of communities that goes with the sequences, and
 *     not with origin or terms
 * @param rules why
 */
public record RecordTags(
    String database,
    BigInteger records,
    int usesOfUnknownNumber,
    Money cost,
    boolean ofKnowledge,
    List<RuleReference> rules) {

  /** In the place of the id of a database that a scenario does not state. */
  public static final String NOT_STATED = "not-stated";

  private static final String COST = "tagging_cost_per_record_usd";

  /** The same for tags of knowledge; where it is not assumed, they cost what others do. */
  private static final String KNOWLEDGE_COST = ReservedAssumption.KNOWLEDGE_TAG;

  private static final Fraction CENTS = Fraction.of(100);

  /** The assumption on which the cost rests, with its unit. */
  public static Map<String, Unit> assumptions() {
    return Map.of(COST, Unit.USD);
  }

  /**
   * What each database has to tag, by its id: with origin or terms, then with knowledge.
   *
   * @param assumptions with the cost of a record, for databases of which it is not known
   * @throws IllegalArgumentException when that assumption is missing and needed
   */
  public static List<RecordTags> of(List<Tagging> taggings, ParameterValues assumptions) {
    List<RecordTags> all = new ArrayList<>();
    for (boolean ofKnowledge : new boolean[] {false, true}) {
      Map<String, List<Tagging>> byDatabase = new TreeMap<>();
      for (Tagging tagging : taggings) {
        if (tagging.ofKnowledge() == ofKnowledge) {
          Database database = tagging.use().database();
          String id = database == null ? NOT_STATED : database.id();
          byDatabase.computeIfAbsent(id, key -> new ArrayList<>()).add(tagging);
        }
      }
      byDatabase.forEach((id, some) -> all.add(of(id, some, ofKnowledge, assumptions)));
    }
    return List.copyOf(all);
  }

  private static RecordTags of(
      String id, List<Tagging> taggings, boolean ofKnowledge, ParameterValues assumptions) {
    BigInteger records = BigInteger.ZERO;
    Set<String> unknown = new TreeSet<>();
    Set<RuleReference> rules = new LinkedHashSet<>();
    for (Tagging tagging : taggings) {
      Fraction each = tagging.subject().bases().of(tagging.records());
      if (each == null) {
        unknown.add(tagging.use().id());
      } else {
        // A part of a record needs a tag as a whole one does.
        records = records.add(each.negated().floor().negate());
      }
      rules.add(tagging.rule());
    }
    Fraction price =
        ofKnowledge && assumptions.has(KNOWLEDGE_COST)
            ? assumptions.number(KNOWLEDGE_COST)
            : price(taggings.get(0).use(), assumptions);
    Money cost = Money.ofCents(Fraction.of(records, BigInteger.ONE).times(price).times(CENTS));
    return new RecordTags(id, records, unknown.size(), cost, ofKnowledge, List.copyOf(rules));
  }

  private static Fraction price(Use use, ParameterValues assumptions) {
    Fraction known = use.database() == null ? null : use.database().costPerRecord();
    return known == null ? assumptions.number(COST) : known;
  }
}
