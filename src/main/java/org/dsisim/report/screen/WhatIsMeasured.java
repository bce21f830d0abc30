package org.dsisim.report.screen;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.assessment.PerformanceMatrix;
import org.dsisim.assessment.PerformanceMatrix.Standing;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.model.answer.Rated;
import org.dsisim.model.answer.Rating;
import org.dsisim.model.fact.AssessmentCriterion;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.report.content.option.ValueInWords;
import org.dsisim.report.layout.Page;
import org.dsisim.value.Fraction;
import org.dsisim.value.Grouped;
import org.dsisim.value.Money;

/** The measures of an assessment, each with its figures and scores by option. */
final class WhatIsMeasured {

  private final Page page;
  private final PerformanceMatrix matrix;

  WhatIsMeasured(Page page, PerformanceMatrix matrix) {
    this.page = page;
    this.matrix = matrix;
  }

  /**
   * Each measure once, with its figures of all options that have it; nothing where there is none.
   */
  void show() {
    Map<Rating, List<Message>> figures = new LinkedHashMap<>();
    for (AssessmentCriterion criterion : matrix.rules().criteria()) {
      int number = 1;
      for (Standing standing : matrix.standings()) {
        for (Rated rated : standing.of(criterion).measures()) {
          figures
              .computeIfAbsent(rated.rating(), key -> new ArrayList<>())
              .add(
                  Message.of(
                      "screen.assessment.measured",
                      "option",
                      number,
                      "figure",
                      figure(rated),
                      "score",
                      score(rated.score())));
        }
        number++;
      }
    }
    if (figures.isEmpty()) {
      return;
    }
    page.heading(Message.of("screen.heading.measures"));
    figures.forEach(
        (rating, of) -> {
          page.item(
              Message.of(
                  "screen.named", "name", rating.criterion(), "title", rating.measured().name()));
          page.indented(WordList.apart(of));
          page.indented(
              Message.of(
                  "screen.assessment.from-to",
                  "worst",
                  end(rating.scale().worst()),
                  "best",
                  end(rating.scale().best()),
                  "rule",
                  rating.rule().title(),
                  "law",
                  rating.rule().law().toString()));
        });
  }

  private Message end(String parameter) {
    ParameterValue parameterValue = matrix.values().value(parameter);
    return ValueInWords.withUnit(parameterValue.value());
  }

  private Message figure(Rated rated) {
    return switch (rated.unit()) {
      case SHARE -> Message.of("screen.percent", "percent", number(rated.value().times(100)));
      case USD -> page.amount(Money.ofUsd(rated.value().toDecimal(2)));
      case COUNT, NUMBER -> Message.plain(number(rated.value()));
      default -> ValueInWords.withUnit(rated.unit(), number(rated.value()));
    };
  }

  /** A score as it stands in tables and sentences. */
  static String score(Fraction score) {
    return score.toDecimal(2).toPlainString();
  }

  /** A figure with its thousands apart, and no more decimals than it has. */
  static String number(Fraction number) {
    BigDecimal decimal = ValueInWords.places(number).stripTrailingZeros();
    return Grouped.of(decimal.scale() < 0 ? decimal.setScale(0) : decimal);
  }
}
