package org.dsisim.rulebook.situation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntBiFunction;
import org.dsisim.model.fact.Origin;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Use;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * A property of a fact that has few outcomes. Figures, ids and names are none; a word is one where
 * it is compared with constants. A property that is not declared here is asked row by row.
 */
sealed interface SituationalProperty {

  /** Leads to another fact. */
  record To(Aspect aspect) implements SituationalProperty {}

  /** Holds or does not. */
  record Truth(Predicate<Object> test) implements SituationalProperty {}

  /** Holds or does not, by a list or a word. */
  record TruthOf(BiPredicate<Object, String> test) implements SituationalProperty {}

  /** A word. */
  record Word(Function<Object, String> word) implements SituationalProperty {}

  /** A word, by the name of a parameter. */
  record WordOf(BiFunction<Object, String, String> word) implements SituationalProperty {}

  /** Holds or does not, by a criterion and the name of a parameter, if any. */
  record TruthOfCriterion(CriterionTest test) implements SituationalProperty {}

  /** Whether a payer's home meets a criterion, by the name of a parameter; empty for none. */
  interface CriterionTest {
    boolean test(Payer payer, Criterion criterion, String parameter);
  }

  /** A whole number, by the name of a parameter. */
  record NumberOf(ToIntBiFunction<Payer, String> number) implements SituationalProperty {}

  /** How figures of a payer stand to thresholds. */
  record Standings() implements SituationalProperty {}

  /** Whether the fact has such a property at all is for others to say. */
  static @Nullable SituationalProperty of(Aspect aspect, String property) {
    return Declared.READABLE.getOrDefault(aspect.type(), Map.of()).get(property);
  }

  /** What is declared, by type of fact and by the property as a condition writes it. */
  final class Declared {

    private static final Map<Class<?>, Map<String, SituationalProperty>> READABLE =
        Map.of(
            Payer.class, payer(),
            Country.class, country(),
            Use.class, use(),
            Origin.class, origin());

    private Declared() {}

    private static Map<String, SituationalProperty> payer() {
      Of<Payer> of = new Of<>();
      of.to("payer", Aspect.PAYER).to("home", Aspect.HOME);
      of.word("type", Payer::type).word("sector", Payer::sector).word("usesDsi", Payer::usesDsi);
      of.word("subsector", Payer::subsector).truth("country", Payer::isCountry);
      of.wordOf("word", Payer::word).wordOf("flag", Payer::flag);
      of.truthOf("listed", Payer::listed).truthOf("typeListed", Payer::typeListed);
      of.truthOf("homeListed", Payer::homeListed);
      of.truthOf("usesForProducts", Payer::usesForProducts);
      of.truthOf("usesForProductsUnderNoOtherTreaty", Payer::usesForProductsUnderNoOtherTreaty);
      of.declared.put(
          "homeAbove",
          new TruthOfCriterion((p, criterion, limit) -> p.homeAbove(criterion, limit)));
      of.declared.put(
          "homeKnows", new TruthOfCriterion((p, criterion, none) -> p.homeKnows(criterion)));
      of.declared.put("yearsSince", new NumberOf(Payer::yearsSince));
      of.standings("standing").standings("exceeded").standings("unknown");
      of.standings("exceededOrUnknown");
      return of.declared;
    }

    private static Map<String, SituationalProperty> country() {
      Of<Country> of = new Of<>();
      of.truth("party", Country::isParty).truth("nagoyaParty", Country::isNagoyaParty);
      of.truth("ldc", Country::isLdc).truth("sids", Country::isSids);
      of.truth("highIncome", Country::isHighIncome).truth("onCbdList", Country::isOnCbdList);
      of.truth("europeanUnion", Country::isEuropeanUnion).truthOf("is", Country::is);
      of.word("requiresConsent", Country::requiresConsent);
      of.word("lawCoversDsi", Country::lawCoversDsi);
      of.wordOf("word", Country::word).wordOf("flag", Country::flag);
      of.word("region", Country::region).word("subregion", Country::subregion);
      of.word("intermediateRegion", Country::intermediateRegion);
      of.word("regionalGroup", Country::regionalGroup);
      return of.declared;
    }

    private static Map<String, SituationalProperty> use() {
      Of<Use> of = new Of<>();
      of.to("payer", Aspect.PAYER);
      of.truth("commercial", Use::isCommercial).truth("research", Use::isResearch);
      of.truth("underOtherTreaty", Use::isUnderOtherTreaty);
      of.truth("partOfUnknownOrigin", Use::isPartOfUnknownOrigin);
      of.word("instrument", Use::instrument).word("transboundary", Use::transboundary);
      of.word("highValueSpecies", Use::highValueSpecies).word("mainElement", Use::mainElement);
      of.word("cultivatedMedicinal", Use::cultivatedMedicinal);
      of.word("earnsLicenceFees", Use::earnsLicenceFees);
      of.truth("traceable", Use::isTraceable).truthOf("materialListed", Use::materialListed);
      of.word("human", Use::human).word("patented", Use::patented);
      of.word("openForResearch", Use::openForResearch).word("sampleTaken", Use::sampleTaken);
      of.word("contractCoversDsi", Use::contractCoversDsi).word("emergency", Use::emergency);
      of.wordOf("word", Use::word).wordOf("flag", Use::flag);
      of.word("openDatabase", Use::openDatabase).wordOf("sellsMoreThan", Use::sellsMoreThan);
      return of.declared;
    }

    private static Map<String, SituationalProperty> origin() {
      Of<Origin> of = new Of<>();
      of.to("payer", Aspect.PAYER).to("use", Aspect.USE).to("country", Aspect.COUNTRY);
      of.truth("ofSequences", Origin::isOfSequences).truth("ofKnowledge", Origin::isOfKnowledge);
      of.truth("sampled", Origin::isSampled).truth("home", Origin::isHome);
      of.truth("underContract", Origin::isUnderContract);
      of.truthOf("countryListed", Origin::countryListed).word("traced", Origin::traced);
      return of.declared;
    }
  }

  /**
   * Declares what can be read of facts of a type. What reads a property sees to the type by itself,
   * and is asked a million times: nothing stands between.
   */
  @SuppressWarnings("unchecked")
  final class Of<F> {

    private final Map<String, SituationalProperty> declared = new HashMap<>();

    private Of() {}

    private Of<F> to(String property, Aspect aspect) {
      return add(property, new To(aspect));
    }

    private Of<F> truth(String property, Predicate<F> test) {
      return add(property, new Truth((Predicate<Object>) test));
    }

    private Of<F> truthOf(String property, BiPredicate<F, String> test) {
      return add(property, new TruthOf((BiPredicate<Object, String>) test));
    }

    private Of<F> word(String property, Function<F, String> word) {
      return add(property, new Word((Function<Object, String>) word));
    }

    private Of<F> wordOf(String property, BiFunction<F, String, String> word) {
      return add(property, new WordOf((BiFunction<Object, String, String>) word));
    }

    private Of<F> standings(String property) {
      return add(property, new Standings());
    }

    private Of<F> add(String property, SituationalProperty readable) {
      declared.put(property, readable);
      return this;
    }
  }
}
