package org.dsisim.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.OpenQuestion;
import org.dsisim.model.answer.Rated;
import org.dsisim.model.answer.Ratings;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.answer.ScoreRange;
import org.dsisim.model.fact.Assessed;
import org.dsisim.model.fact.AssessmentCriterion;
import org.dsisim.model.policy.AssessmentRules;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.table.Cell;
import org.dsisim.table.number.Quantity;
import org.dsisim.table.yaml.YamlMap;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** Cases of an assessment: the scores that indicators come to, criterion by criterion. */
public final class AssessmentCases implements CaseQuestion {

  private static final String INDICATORS = "indicators";
  private static final String SCORES = "scores";

  private static final Pattern RANGE = Pattern.compile("([0-9.]+)(?:\\s*-\\s*([0-9.]+))?");

  private final AssessmentRules rules;

  /** Cases of one assessment. */
  public AssessmentCases(AssessmentRules rules) {
    this.rules = rules;
  }

  @Override
  public List<String> required() {
    return List.of(INDICATORS, SCORES);
  }

  @Override
  public List<String> optional() {
    return List.of();
  }

  @Override
  public AssessmentRules rules() {
    return rules;
  }

  @Override
  public @Nullable Facts read(WorkedCase workedCase, Problems problems) {
    YamlMap map = workedCase.map();
    Map<String, Fraction> indicators = indicators(map, problems);
    Map<String, ScoreRange> scores = scores(map, problems);
    if (problems.hasErrors()) {
      return null;
    }
    int year = CaseFile.DEFAULT_YEAR;
    return new OfIndicators(
        new Assessed(Message.of("cases.this").inEnglish(), year, indicators), scores);
  }

  private static Map<String, Fraction> indicators(YamlMap map, Problems problems) {
    Map<String, Fraction> indicators = new LinkedHashMap<>();
    YamlMap values = map.map(INDICATORS, problems);
    if (values == null) {
      return indicators;
    }
    for (String name : values.keys()) {
      Cell cell = values.cell(name, problems);
      BigDecimal number = cell.required(problems) ? cell.number(Quantity.NUMBER, problems) : null;
      if (number != null) {
        indicators.put(name, Fraction.of(number));
      }
    }
    return indicators;
  }

  private Map<String, ScoreRange> scores(YamlMap map, Problems problems) {
    List<String> criteria = rules.criteria().stream().map(AssessmentCriterion::id).toList();
    Map<String, ScoreRange> scores = new LinkedHashMap<>();
    YamlMap values = map.map(SCORES, problems);
    if (values == null) {
      return scores;
    }
    for (String criterion : values.keys()) {
      if (!criteria.contains(criterion)) {
        problems.error(
            values.keyPlace(criterion),
            Message.of(
                "cases.assessment.no-criterion", "criterion", criterion, "rules", rules.id()),
            Nearest.guess(criterion, criteria));
      }
      Cell cell = values.cell(criterion, problems);
      ScoreRange range = range(cell);
      if (range == null) {
        cell.refuse(
            problems,
            Message.of("cases.assessment.no-score"),
            Message.of("cases.assessment.no-score.maybe"));
      } else {
        scores.put(criterion, range);
      }
    }
    return scores;
  }

  private static @Nullable ScoreRange range(Cell cell) {
    Matcher matcher = RANGE.matcher(cell.text());
    if (!matcher.matches()) {
      return null;
    }
    try {
      Fraction low = Fraction.of(new BigDecimal(matcher.group(1)));
      Fraction high =
          matcher.group(2) == null ? low : Fraction.of(new BigDecimal(matcher.group(2)));
      return new ScoreRange(low, high);
    } catch (NumberFormatException noNumber) {
      return null;
    }
  }

  /** The indicators of a case, and the scores that it expects; no other criterion is measured. */
  private final class OfIndicators implements Facts {

    private final Assessed assessed;
    private final Map<String, ScoreRange> expected;

    OfIndicators(Assessed assessed, Map<String, ScoreRange> expected) {
      this.assessed = assessed;
      this.expected = expected;
    }

    @Override
    public int year() {
      return assessed.year();
    }

    @Override
    public CaseAnswer answer(ParameterValues parameterValues) {
      Ratings ratings = rules.rate(parameterValues, assessed);
      List<Rated> found =
          ratings.measured().stream()
              .map(rating -> Rated.of(rating, assessed, parameterValues))
              .toList();
      Map<String, ScoreRange> ranges = new LinkedHashMap<>();
      for (Rated one : found) {
        ranges.merge(one.rating().criterion(), ScoreRange.of(one.score()), ScoreRange::and);
      }
      List<Object> said = new ArrayList<>(found.stream().map(OfIndicators::measured).toList());
      List<RuleReference> fired = new ArrayList<>();
      found.forEach(one -> fired.add(one.rating().rule()));
      for (OpenQuestion open : ratings.open()) {
        ranges.put(open.criterion(), ScoreRange.ANYTHING);
        said.add(List.of(open.criterion(), open.what()));
        fired.add(open.rule());
      }
      return new CaseAnswer(said, differences(ranges), fired);
    }

    private static List<Object> measured(Rated rated) {
      return List.of(
          rated.rating().criterion(),
          rated.rating().measured().name(),
          rated.value(),
          rated.score());
    }

    private List<Message> differences(Map<String, ScoreRange> found) {
      List<Message> differences = new ArrayList<>();
      for (AssessmentCriterion criterion : rules.criteria()) {
        ScoreRange is = found.get(criterion.id());
        ScoreRange wanted = expected.get(criterion.id());
        if (wanted == null && is != null) {
          differences.add(
              Message.of(
                  "cases.assessment.measured", "criterion", criterion.id(), "score", inWords(is)));
        } else if (wanted != null && is == null) {
          differences.add(
              Message.of(
                  "cases.assessment.not-measured",
                  "criterion",
                  criterion.id(),
                  "expected",
                  inWords(wanted)));
        } else if (wanted != null && is != null && !wanted.equals(is)) {
          differences.add(
              Message.of(
                  "cases.assessment.scores",
                  "criterion",
                  criterion.id(),
                  "score",
                  inWords(is),
                  "expected",
                  inWords(wanted)));
        }
      }
      return differences;
    }

    private static Message inWords(ScoreRange range) {
      String low = range.low().toString();
      return range.isSingle()
          ? Message.plain(low)
          : Message.of("cases.assessment.range", "low", low, "high", range.high().toString());
    }
  }
}
