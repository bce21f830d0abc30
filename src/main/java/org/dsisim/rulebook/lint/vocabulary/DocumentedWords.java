package org.dsisim.rulebook.lint.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dsisim.model.answer.Contribution;
import org.dsisim.model.fact.Assessed;
import org.dsisim.model.fact.Choice;
import org.dsisim.model.fact.Count;
import org.dsisim.model.fact.Eligible;
import org.dsisim.model.fact.InKind;
import org.dsisim.model.fact.Origin;
import org.dsisim.model.fact.OwedTwice;
import org.dsisim.model.fact.Owing;
import org.dsisim.model.fact.Party;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Use;
import org.dsisim.model.world.Country;
import org.dsisim.rulebook.drl.Vocabulary;

/**
 * What {@code rules/README.md} says can be asked of a fact: what else its type has is there for the
 * program, and nobody is sent to it by a hint.
 */
public final class DocumentedWords {

  private static final Map<Class<?>, List<String>> WORDS =
      Map.ofEntries(
          Map.entry(
              Payer.class,
              List.of(
                  "id",
                  "name",
                  "year",
                  "type",
                  "sector",
                  "subsector",
                  "home",
                  "listed",
                  "typeListed",
                  "homeListed",
                  "homeAbove",
                  "homeKnows",
                  "yearsSince",
                  "exceeded",
                  "unknown",
                  "exceededOrUnknown",
                  "usesDsi",
                  "word",
                  "flag",
                  "usesForProducts",
                  "usesForProductsUnderNoOtherTreaty")),
          Map.entry(
              Use.class,
              List.of(
                  "commercial",
                  "research",
                  "materialListed",
                  "human",
                  "patented",
                  "openForResearch",
                  "sampleTaken",
                  "contractCoversDsi",
                  "emergency",
                  "openDatabase",
                  "underOtherTreaty",
                  "instrument",
                  "transboundary",
                  "highValueSpecies",
                  "cultivatedMedicinal",
                  "mainElement",
                  "earnsLicenceFees",
                  "partOfUnknownOrigin",
                  "sellsMoreThan",
                  "traceable",
                  "word",
                  "flag",
                  "payer")),
          Map.entry(
              Origin.class,
              List.of(
                  "use",
                  "payer",
                  "country",
                  "ofSequences",
                  "ofKnowledge",
                  "countryListed",
                  "sampled",
                  "underContract",
                  "home",
                  "traced")),
          Map.entry(
              InKind.class,
              List.of("provider", "receiver", "domestic", "kindListed", "receiverListed")),
          Map.entry(OwedTwice.class, List.of("owed", "elsewhere", "elsewhereForceListed")),
          Map.entry(Owing.class, List.of("toFund", "straightToCountry", "toOtherTreaty", "payer")),
          Map.entry(
              Country.class,
              List.of(
                  "party",
                  "ldc",
                  "sids",
                  "highIncome",
                  "onCbdList",
                  "europeanUnion",
                  "nagoyaParty",
                  "requiresConsent",
                  "lawCoversDsi",
                  "is",
                  "word",
                  "flag",
                  "region",
                  "subregion",
                  "intermediateRegion",
                  "regionalGroup")),
          Map.entry(Party.class, List.of("country", "above", "knows", "countryListed")),
          Map.entry(Eligible.class, List.of("party")),
          Map.entry(Assessed.class, List.of("knows", "some")),
          Map.entry(Contribution.class, List.of("amount")),
          Map.entry(Choice.class, List.of("name", "value")),
          Map.entry(Count.class, List.of("name", "value")));

  private DocumentedWords() {}

  /** The types of which something can be asked. */
  static Collection<Class<?>> types() {
    return WORDS.keySet();
  }

  /** What can be asked of a type; of one that the page does not know, whatever it has. */
  public static Collection<String> of(Class<?> type) {
    List<String> words = WORDS.get(type);
    return words == null ? Vocabulary.properties(type) : words;
  }
}
