package org.dsisim.report.screen;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.assessment.Judgement;
import org.dsisim.assessment.PerformanceMatrix;
import org.dsisim.assessment.PerformanceMatrix.Entry;
import org.dsisim.assessment.PerformanceMatrix.Standing;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.model.answer.OpenQuestion;
import org.dsisim.model.answer.Rated;
import org.dsisim.model.answer.Rating;
import org.dsisim.model.answer.ScoreRange;
import org.dsisim.model.fact.AssessmentCriterion;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.report.content.AssessmentRun;
import org.dsisim.report.content.Caveats;
import org.dsisim.report.content.Law;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.ValueInWords;
import org.dsisim.report.content.WhichOptions;
import org.dsisim.report.layout.Page;
import org.dsisim.report.layout.Screen;
import org.dsisim.report.layout.TextTable;
import org.dsisim.simulation.Outcome;
import org.dsisim.value.Fraction;
import org.dsisim.value.Grouped;
import org.dsisim.value.Money;

/** Options under the criteria of a framework, for the screen: a table, and below it the grounds. */
public final class AssessmentText {

  private final AssessmentRun assessment;
  private final PerformanceMatrix matrix;
  private final Page page;
  private final WhichOptions about;

  /** The text of an assessment. */
  public AssessmentText(AssessmentRun assessment, Screen screen) {
    this.assessment = assessment;
    this.matrix = assessment.matrix();
    this.page = new Page(screen);
    this.about = new WhichOptions(page, assessment.run());
  }

  /** The whole text. */
  public String text() {
    head();
    about.options(false);
    matrix();
    criteria();
    measures();
    open();
    judgements();
    unknown();
    rests();
    return page.text();
  }

  private void head() {
    Run run = assessment.run();
    page.sentence(Law.dated(run.descriptions().values()));
    about.scenario();
    page.named("By", matrix.rules().id() + ": " + matrix.rules().title());
    page.named("Law", Law.of(List.of(matrix.rules().id()), run.descriptions()));
    assessment.framework().caveats().forEach(caveat -> page.named("Mind", caveat));
    List<Message> set = assessment.settings();
    if (!set.isEmpty()) {
      page.named("Set", WordList.apart(set).inEnglish());
    }
  }

  private void matrix() {
    page.heading("HOW OPTIONS STAND, " + assessment.year() + ", by option");
    List<String> header = new ArrayList<>(List.of("criterion"));
    header.addAll(about.names());
    TextTable table = new TextTable(header);
    for (AssessmentCriterion criterion : matrix.rules().criteria()) {
      List<Object> cells = new ArrayList<>(List.of(criterion.id()));
      matrix.standings().forEach(standing -> cells.add(cell(standing.of(criterion))));
      table.row(cells);
    }
    if (!matrix.weights().isEmpty()) {
      List<Object> cells = new ArrayList<>(List.of("by your weights"));
      for (Standing standing : matrix.standings()) {
        ScoreRange range = matrix.weighted(standing);
        cells.add(range == null ? "" : inWords(range));
      }
      table.row(cells);
    }
    page.table(table);
    page.sentence(
        "From 0, the worst end of a scale, to 1, its best. A range covers all measures of a"
            + " criterion, and nothing is averaged. j: somebody's judgement is in it. ?: not"
            + " measured or not all of it, and not judged, so anything from 0 to 1.");
    page.sentence(AssessmentRun.NO_WINNER);
    if (matrix.weights().isEmpty()) {
      page.sentence(AssessmentRun.NO_WEIGHTS);
    } else if (!matrix.weighless().isEmpty()) {
      page.sentence(
          "Your weights leave out, and so count for nothing: "
              + String.join(", ", matrix.weighless())
              + ".");
    }
  }

  private static String cell(Entry entry) {
    if (entry.isUnknown()) {
      return "?";
    }
    return inWords(entry.range()) + (entry.judgement() == null ? "" : "j");
  }

  private static String inWords(ScoreRange range) {
    String low = score(range.low());
    String high = score(range.high());
    return range.isSingle() ? low : low + "-" + high;
  }

  private static String score(Fraction score) {
    return score.toDecimal(2).toPlainString();
  }

  private void criteria() {
    page.heading("CRITERIA");
    Map<String, Fraction> weights = matrix.weights().byCriterion();
    for (AssessmentCriterion criterion : matrix.rules().criteria()) {
      Fraction weight = weights.get(criterion.id());
      page.items(
          List.of(
              "%s: %s (%s)%s"
                  .formatted(
                      criterion.id(),
                      criterion.title(),
                      criterion.paragraph(),
                      weight == null ? "" : "; your weight: " + number(weight))));
    }
  }

  /** Each measure once, with its figures of all options that have it. */
  private void measures() {
    Map<Rating, List<String>> figures = new LinkedHashMap<>();
    for (AssessmentCriterion criterion : matrix.rules().criteria()) {
      int number = 1;
      for (Standing standing : matrix.standings()) {
        for (Rated rated : standing.of(criterion).measures()) {
          figures
              .computeIfAbsent(rated.rating(), key -> new ArrayList<>())
              .add("%d: %s = %s".formatted(number, figure(rated), score(rated.score())));
        }
        number++;
      }
    }
    if (figures.isEmpty()) {
      return;
    }
    page.heading("MEASURES, each with its figure and score by option");
    figures.forEach(
        (rating, of) -> {
          page.items(List.of(rating.criterion() + ": " + rating.measured().name()));
          page.indented(String.join("; ", of));
          page.indented(
              "from %s (worst) to %s (best); rule \"%s\" (%s)"
                  .formatted(
                      end(rating.scale().worst()),
                      end(rating.scale().best()),
                      rating.rule().title(),
                      rating.rule().law()));
        });
  }

  private String end(String parameter) {
    ParameterValue term = matrix.terms().term(parameter);
    return ValueInWords.withUnit(term.value());
  }

  private String figure(Rated rated) {
    return switch (rated.unit()) {
      case SHARE -> number(rated.value().times(100)) + " %";
      case USD -> page.inWords(Money.ofUsd(rated.value().toDecimal(2)));
      case COUNT, NUMBER -> number(rated.value());
      default -> ValueInWords.withUnit(rated.unit(), number(rated.value()));
    };
  }

  private static String number(Fraction number) {
    BigDecimal decimal = ValueInWords.places(number).stripTrailingZeros();
    return Grouped.of(decimal.scale() < 0 ? decimal.setScale(0) : decimal);
  }

  /** What nobody can tell, each thing once, with the options of which that is so. */
  private void open() {
    Map<OpenQuestion, List<String>> options = new LinkedHashMap<>();
    for (AssessmentCriterion criterion : matrix.rules().criteria()) {
      int number = 1;
      for (Standing standing : matrix.standings()) {
        for (OpenQuestion open : standing.of(criterion).open()) {
          options.computeIfAbsent(open, key -> new ArrayList<>()).add(String.valueOf(number));
        }
        number++;
      }
    }
    if (options.isEmpty()) {
      return;
    }
    page.heading("WHAT NOBODY CAN TELL, so that the criterion is anything from 0 to 1");
    options.forEach(
        (open, of) -> {
          page.items(
              List.of(
                  "%s, option %s: %s"
                      .formatted(open.criterion(), String.join(", ", of), open.what())));
          page.indented("rule \"%s\" (%s)".formatted(open.rule().title(), open.rule().law()));
        });
  }

  private void judgements() {
    Map<Judgement, List<String>> options = new LinkedHashMap<>();
    for (AssessmentCriterion criterion : matrix.rules().criteria()) {
      int number = 1;
      for (Standing standing : matrix.standings()) {
        Judgement judgement = standing.of(criterion).judgement();
        if (judgement != null) {
          options.computeIfAbsent(judgement, key -> new ArrayList<>()).add(String.valueOf(number));
        }
        number++;
      }
    }
    if (options.isEmpty()) {
      return;
    }
    page.heading("JUDGEMENTS, somebody's and not this program's");
    options.forEach(
        (judgement, of) ->
            page.items(
                List.of(
                    "%s, option %s: %s%s (%s)"
                        .formatted(
                            judgement.criterion(),
                            String.join(", ", of),
                            inWords(judgement.range()),
                            judgement.why().isEmpty() ? "" : ", " + judgement.why(),
                            judgement.place()))));
  }

  private void unknown() {
    Map<List<String>, List<String>> options = new LinkedHashMap<>();
    int number = 1;
    for (Standing standing : matrix.standings()) {
      options
          .computeIfAbsent(AssessmentRun.unknown(matrix, standing), key -> new ArrayList<>())
          .add(String.valueOf(number++));
    }
    options.remove(List.<String>of());
    if (options.isEmpty()) {
      return;
    }
    page.heading("NOT JUDGED, and not measured or not all of it");
    options.forEach(
        (criteria, of) ->
            page.items(
                List.of("option " + String.join(", ", of) + ": " + String.join(", ", criteria))));
    page.sentence(
        "A table to fill in: --template FILE; then --judgements FILE reads it. Judgements are"
            + " yours.");
  }

  private void rests() {
    Set<String> rests = new LinkedHashSet<>();
    List<String> illustrative = assessment.illustrations();
    if (!illustrative.isEmpty()) {
      rests.add("ILLUSTRATIVE, no source gives them: " + String.join(", ", illustrative));
    }
    Run run = assessment.run();
    for (Outcome outcome : run.outcomes()) {
      rests.addAll(Caveats.of(outcome, run.descriptions()));
    }
    // What is assumed decides a score as much as the ends of its scale do.
    assessment.assumptions().forEach(one -> rests.add(one.inEnglish()));
    rests.addAll(run.scenario().scenario().heading().caveats());
    page.heading("WHAT IT RESTS ON");
    page.items(List.copyOf(rests));
    page.sentence("What an option's figures rest on besides: ./dsisim run, with the same options.");
    about.notComputable();
  }
}
