package org.dsisim.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.function.Function;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.InGroup;
import org.dsisim.model.fact.Origin;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.Use;
import org.dsisim.reckoning.option.CreditRules;
import org.dsisim.value.NamedValues;

/** Reads an {@link OptionSetting} line by line. */
final class OptionReader {

  private final Function<PlainValues, NamedValues> values;
  private int year;
  private PlainValues assumptions = new PlainValues(0);
  private final Map<String, Payer> payers = new LinkedHashMap<>();
  private final Map<String, UseWords> uses = new LinkedHashMap<>();
  private final Map<String, Subject> subjects = new LinkedHashMap<>();
  private final List<RuleSetWords> ruleSets = new ArrayList<>();

  /** A reader that puts other values in the place of those that are written. */
  OptionReader(Function<PlainValues, NamedValues> values) {
    this.values = values;
  }

  /**
   * Reads all lines.
   *
   * @throws IllegalArgumentException when one begins with another word or lacks one
   */
  OptionSetting read(String text) {
    WordsOfLines.each(text, this::take);
    List<OptionSetting.OfRuleSet> read = new ArrayList<>();
    List<CreditRules> crediting = new ArrayList<>();
    for (RuleSetWords one : ruleSets) {
      NamedValues ruleSetValues = values.apply(one.parameters());
      read.add(new OptionSetting.OfRuleSet(one.answers(List.copyOf(payers.values())), ruleSetValues));
      if (one.givesCredits()) {
        crediting.add(one.credits(ruleSetValues));
      }
    }
    return new OptionSetting(values.apply(assumptions), read, crediting);
  }

  private void take(StringTokenizer words) {
    String word = words.nextToken();
    switch (word) {
      case "year" -> {
        year = Integer.parseInt(words.nextToken());
        assumptions = new PlainValues(year);
      }
      case "assume" -> assumptions.take(words);
      case "payer" -> {
        Payer payer = SettingReader.payer(words, year);
        payers.put(payer.id(), payer);
      }
      case "member" -> member(words);
      case "use" -> {
        UseWords use = UseWords.read(words, year);
        uses.put(use.id(), use);
      }
      case "holders" -> known(uses, words.nextToken()).takeHolders(words);
      case "rules" -> {
        String id = words.nextToken();
        Force force = Force.valueOf(words.nextToken());
        boolean isMutual = words.nextToken().equals("mutual");
        ruleSets.add(new RuleSetWords(id, force, isMutual, new PlainValues(year)));
        setSubjects();
      }
      default -> {
        if (ruleSets.isEmpty()) {
          throw new IllegalArgumentException("'" + word + "' stands below no rule set.");
        }
        ruleSets.get(ruleSets.size() - 1).take(word, words, id -> known(subjects, id));
      }
    }
  }

  private void member(StringTokenizer words) {
    Payer payer = known(payers, words.nextToken());
    InGroup group =
        new InGroup(words.nextToken(), words.nextToken(), Integer.parseInt(words.nextToken()));
    payers.put(
        payer.id(),
        new Payer(
            payer.id(),
            payer.name(),
            payer.type(),
            payer.sector(),
            payer.home(),
            payer.year(),
            payer.measured(),
            payer.bases(),
            payer.thresholds(),
            payer.supposed(),
            payer.uses(),
            payer.dsiUser(),
            payer.own(),
            group));
  }

  /** All that rules are asked about: payers and uses are known as soon as a rule set begins. */
  private void setSubjects() {
    if (!subjects.isEmpty()) {
      return;
    }
    subjects.putAll(payers);
    for (UseWords one : uses.values()) {
      Use use = one.of(known(payers, one.user()));
      subjects.put(use.id(), use);
      for (Origin origin : use.origins(one.countries())) {
        subjects.put(use.id() + "/" + origin.country().code().iso3(), origin);
      }
    }
  }

  private static <T> T known(Map<String, T> all, String id) {
    T one = all.get(id);
    if (one == null) {
      throw new IllegalArgumentException("'" + id + "' stands in no line above.");
    }
    return one;
  }
}
