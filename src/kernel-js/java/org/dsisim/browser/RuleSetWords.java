package org.dsisim.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.function.Function;
import org.dsisim.message.Place;
import org.dsisim.model.answer.Credit;
import org.dsisim.model.answer.Formality;
import org.dsisim.model.answer.LawReference;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.Origin;
import org.dsisim.model.fact.OwedTwice;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.formula.Obligation;
import org.dsisim.model.formula.Procedure;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.reckoning.option.CreditRules;
import org.dsisim.reckoning.option.RuleSetAnswers;
import org.dsisim.value.CountryCode;
import org.dsisim.value.NamedValues;

/** What lines say that one rule set answers. */
final class RuleSetWords {

  private static final String FUND = "fund";

  /** What stands before the country whose communities receive something. */
  private static final String COMMUNITIES = "communities-of-";

  /**
   * What is credited between two rule sets.
   *
   * @param owed under which rule set a credit is taken off
   * @param elsewhere under which it is owed too
   * @param paid whether only what is expected to be paid elsewhere counts
   */
  private record Given(String owed, String elsewhere, boolean paid, String share, String limit) {}

  private final String id;
  private final Force force;
  private final boolean isMutual;
  private final PlainValues parameters;
  private final List<Ruling> rulings = new ArrayList<>();
  private final List<Formality> formalities = new ArrayList<>();
  private final List<Given> credits = new ArrayList<>();

  /** Nothing answered yet. */
  RuleSetWords(String id, Force force, boolean isMutual, PlainValues parameters) {
    this.id = id;
    this.force = force;
    this.isMutual = isMutual;
    this.parameters = parameters;
  }

  /** Its parameters as they are written. */
  PlainValues parameters() {
    return parameters;
  }

  /**
   * Takes a line.
   *
   * @param subjects by their words
   * @throws IllegalArgumentException when no line begins so
   */
  void take(String word, StringTokenizer words, Function<String, Subject> subjects) {
    switch (word) {
      case "parameter" -> parameters.take(words);
      case "owes" -> {
        Subject subject = subjects.apply(words.nextToken());
        Recipient recipient = recipient(words.nextToken());
        owes(subject, recipient, new Obligation.Own(new FormulaWords(words).amount()));
      }
      case "part" -> {
        Subject subject = subjects.apply(words.nextToken());
        Recipient recipient = recipient(words.nextToken());
        String total = words.nextToken();
        AssessmentBase base = AssessmentBase.valueOf(words.nextToken());
        String floor = words.nextToken();
        String cap = words.nextToken();
        owes(subject, recipient, Obligation.partOf(total, base).atLeast(floor).atMost(cap));
      }
      case "fixed" -> {
        Subject subject = subjects.apply(words.nextToken());
        Recipient recipient = recipient(words.nextToken());
        owes(subject, recipient, Obligation.fixedPartOf(words.nextToken(), words.nextToken()));
      }
      case "exempt" ->
          rulings.add(new Ruling.Exempt(subjects.apply(words.nextToken()), List.of(rule(word))));
      case "needs" -> {
        Origin origin = (Origin) subjects.apply(words.nextToken());
        formalities.add(new Formality(origin, Procedure.valueOf(words.nextToken()), rule(word)));
      }
      case "credits" -> {
        String owed = words.nextToken();
        String elsewhere = words.nextToken();
        boolean paid = words.nextToken().equals("paid");
        credits.add(new Given(owed, elsewhere, paid, words.nextToken(), words.nextToken()));
      }
      default -> throw new IllegalArgumentException("'" + word + "' begins no line.");
    }
  }

  private void owes(Subject subject, Recipient recipient, Obligation obligation) {
    rulings.add(new Ruling.Owes(subject, obligation, recipient, List.of(rule("owes"))));
  }

  private RuleReference rule(String title) {
    return new RuleReference(id, title, new LawReference(""), List.of(), Place.ofFile(""));
  }

  private static Recipient recipient(String word) {
    if (word.equals(FUND)) {
      return Recipient.THE_FUND;
    }
    return word.startsWith(COMMUNITIES)
        ? new Recipient.OfCommunities(new CountryCode(word.substring(COMMUNITIES.length())))
        : Recipient.country(word);
  }

  /** The word of a recipient. */
  static String word(Recipient recipient) {
    if (recipient instanceof Recipient.OfCountry country) {
      return country.code().iso3();
    }
    return recipient instanceof Recipient.OfCommunities communities
        ? COMMUNITIES + communities.code().iso3()
        : FUND;
  }

  /** What is answered about payers. */
  RuleSetAnswers answers(List<Payer> payers) {
    return new RuleSetAnswers(id, force, isMutual, payers, rulings, formalities, Map.of());
  }

  /** Whether it says of anything that it is credited. */
  boolean givesCredits() {
    return !credits.isEmpty();
  }

  /** Its credits under these parameters. */
  CreditRules credits(NamedValues inForce) {
    return new CreditRules() {
      @Override
      public NamedValues values() {
        return inForce;
      }

      @Override
      public List<Credit> credits(List<OwedTwice> twice) {
        List<Credit> given = new ArrayList<>();
        for (OwedTwice pair : twice) {
          for (Given one : credits) {
            if (one.owed().equals(pair.owed().ruleSet())
                && one.elsewhere().equals(pair.elsewhere().ruleSet())) {
              given.add(new Credit(pair, one.paid(), one.share(), one.limit(), rule("credits")));
            }
          }
        }
        return given;
      }
    };
  }
}
