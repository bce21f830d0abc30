package org.dsisim.report.training;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Map;
import org.dsisim.model.answer.ScoreRange;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.Sector;
import org.dsisim.report.content.Alphabet;
import org.dsisim.report.content.Decimals;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** A training session for one participant: what is asked, and what that participant has said. */
public final class ParticipantJson {

  private ParticipantJson() {}

  /** A participant has come in. */
  public static String joined(String token) {
    return JsonNodeFactory.instance.objectNode().put("token", token).toString();
  }

  /**
   * What is asked now.
   *
   * @param company the participant's own; null for none
   * @param scores the participant's own under what is asked now, by criterion
   */
  public static String asked(
      TrainingQuestion question,
      int number,
      String name,
      @Nullable HandedInCompany company,
      Map<String, ScoreRange> scores) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("number", number).put("name", name);
    if (question.companies()) {
      ObjectNode asked = root.putObject("company").put("year", question.year());
      if (company == null) {
        asked.putNull("mine");
      } else {
        TrainerJson.cells(asked.putObject("mine"), company);
      }
    } else {
      root.putNull("company");
    }
    ScoresAsked asked = question.scores();
    if (asked == null) {
      root.putNull("scores");
    } else {
      scores(root.putObject("scores"), asked, scores);
    }
    return root.toString();
  }

  private static void scores(ObjectNode node, ScoresAsked asked, Map<String, ScoreRange> mine) {
    node.put("by", asked.by()).put("option", asked.option()).put("title", asked.title());
    ArrayNode criteria = node.putArray("criteria");
    asked
        .criteria()
        .forEach(
            criterion -> {
              ObjectNode one = TrainerJson.criterion(criteria.addObject(), criterion);
              ScoreRange range = mine.get(criterion.id());
              one.put("low", range == null ? null : text(range.low()))
                  .put("high", range == null ? null : text(range.high()));
            });
  }

  private static String text(Fraction score) {
    return Decimals.ofMeasure(score).toPlainString();
  }

  /**
   * What a form offers to choose from.
   *
   * @param language in which countries are named
   */
  public static String lists(Collection<Country> countries, String language) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    ArrayNode sectors = root.putArray("sectors");
    Sector.WORDS.forEach(sectors::add);
    ArrayNode array = root.putArray("countries");
    Alphabet alphabet = new Alphabet(language);
    for (Country country : alphabet.sorted(countries)) {
      array.addObject().put("iso3", country.code().iso3()).put("name", alphabet.name(country));
    }
    return root.toString();
  }
}
