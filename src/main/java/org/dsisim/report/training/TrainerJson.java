package org.dsisim.report.training;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dsisim.model.answer.ScoreRange;
import org.dsisim.model.fact.AssessmentCriterion;
import org.dsisim.report.content.AssessmentRun;
import org.dsisim.report.content.Decimals;
import org.dsisim.report.file.AssessmentFiles;
import org.dsisim.report.page.asked.CommandText;
import org.dsisim.rulebook.description.Description;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** A training session for its trainer: who is there, and what they have handed in. */
public final class TrainerJson {

  private TrainerJson() {}

  /**
   * The document.
   *
   * @param addresses where participants open their page
   * @param isShared whether other machines reach it
   * @param frameworks whose criteria can be scored
   */
  public static String text(
      Gathered gathered, List<String> addresses, boolean isShared, List<Description> frameworks) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("code", gathered.code())
        .put("open", gathered.isOpen())
        .put("shared", isShared)
        .put("most", gathered.most());
    ArrayNode places = root.putArray("addresses");
    addresses.forEach(places::add);
    // Of an address that only this computer reaches a phone would make nothing.
    QrCode.put(root, isShared && !addresses.isEmpty() ? addresses.get(0) : null);
    ArrayNode by = root.putArray("frameworks");
    frameworks.forEach(one -> by.addObject().put("id", one.id()).put("title", one.title()));
    asked(root.putObject("asked"), gathered.question());
    ArrayNode participants = root.putArray("participants");
    gathered.participants().forEach(one -> participant(participants.addObject(), one));
    root.put("scored", gathered.scored());
    ArrayNode spread = root.putArray("spread");
    gathered.spread().forEach(one -> spread(spread.addObject(), one));
    return root.toString();
  }

  private static void asked(ObjectNode node, TrainingQuestion question) {
    node.put("companies", question.companies()).put("year", question.year());
    ScoresAsked scores = question.scores();
    if (scores == null) {
      node.putNull("scores");
    } else {
      node.putObject("scores")
          .put("by", scores.by())
          .put("option", scores.option())
          .put("title", scores.title());
    }
  }

  private static void participant(ObjectNode node, GatheredParticipant one) {
    node.put("number", one.number()).put("name", one.name());
    HandedInCompany company = one.company();
    if (company == null) {
      node.putNull("company");
    } else {
      cells(node.putObject("company"), company);
    }
  }

  /** The cells of a company as they were typed; null is unknown. */
  static void cells(ObjectNode node, HandedInCompany company) {
    HandedInCompany.COLUMNS.forEach(column -> node.put(column, company.cells().get(column)));
  }

  /** A criterion, as those who score it read it. */
  static ObjectNode criterion(ObjectNode node, AssessmentCriterion criterion) {
    return node.put("id", criterion.id())
        .put("title", criterion.title())
        .put("paragraph", criterion.paragraph());
  }

  private static void spread(ObjectNode node, CriterionSpread one) {
    criterion(node, one.criterion());
    ScoreRange range = one.range();
    node.put("low", score(range == null ? null : range.low()))
        .put("high", score(range == null ? null : range.high()))
        .put("middle", score(one.middle()));
    ArrayNode given = node.putArray("given");
    one.given()
        .forEach(
            score ->
                given.addObject().put("low", score(score.low())).put("high", score(score.high())));
  }

  private static @Nullable String score(@Nullable Fraction score) {
    return score == null ? null : Decimals.ofMeasure(score).toPlainString();
  }

  /** What the room's judgements come to, as {@code assess} says it. */
  public static String assessed(AssessmentRun assessment) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("command", CommandText.of(assessment.run().command())).put("year", assessment.year());
    new AssessmentFiles(assessment).options(root.putArray("options"));
    return root.toString();
  }
}
