package org.dsisim.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.Counted;
import org.dsisim.model.fact.InKind;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.Cooperation;
import org.dsisim.model.world.Country;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.scenario.Reference;
import org.dsisim.scenario.country.CooperationReader;
import org.dsisim.table.Cell;
import org.dsisim.table.yaml.YamlMap;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;

/** Cases of a contribution in kind: whether something given counts as benefit-sharing. */
public final class InKindCases implements CaseQuestion {

  private static final String COOPERATION = "cooperation";
  private static final String COUNTS = "counts";

  private final ContributionRules rules;
  private final Reference reference;

  /**
   * Cases of one rule set.
   *
   * @param reference the countries that cases name
   */
  public InKindCases(ContributionRules rules, Reference reference) {
    this.rules = rules;
    this.reference = reference;
  }

  @Override
  public List<String> required() {
    return List.of(COOPERATION, COUNTS);
  }

  @Override
  public List<String> optional() {
    return List.of();
  }

  @Override
  public ContributionRules rules() {
    return rules;
  }

  @Override
  public @Nullable Facts read(WorkedCase workedCase, Problems problems) {
    YamlMap map = workedCase.map();
    Cooperation row = row(map, problems);
    Cell cell = map.cell(COUNTS, problems);
    Boolean expected = cell.required(problems) ? cell.flag(problems) : null;
    return row == null || expected == null || problems.hasErrors()
        ? null
        : new OfCooperation(row, expected);
  }

  /** A row of cooperation, and whether it is expected to count. */
  private final class OfCooperation implements Facts {

    private final Cooperation row;
    private final boolean expected;

    OfCooperation(Cooperation row, boolean expected) {
      this.row = row;
      this.expected = expected;
    }

    @Override
    public int year() {
      return row.year();
    }

    @Override
    public CaseAnswer answer(ParameterValues values) {
      Map<CountryCode, Country> countries = reference.countries().in(row.year());
      List<Counted> counted = rules.inKind(values, List.of(InKind.of(row, countries, values)));
      boolean counts = !counted.isEmpty();
      return new CaseAnswer(
          List.of(counts),
          counts == expected
              ? List.of()
              : List.of(
                  Message.of(counts ? "cases.in-kind.counts" : "cases.in-kind.does-not-count")),
          counted.stream().map(Counted::rule).toList());
    }
  }

  private @Nullable Cooperation row(YamlMap map, Problems problems) {
    YamlMap given = map.map(COOPERATION, problems);
    if (given == null) {
      return null;
    }
    List<String> required = new ArrayList<>(CooperationReader.REQUIRED);
    Map<String, String> filled = new LinkedHashMap<>();
    filled.put("id", COOPERATION);
    filled.put("year", String.valueOf(CaseFile.DEFAULT_YEAR));
    required.removeAll(filled.keySet());
    List<String> optional = new ArrayList<>(CooperationReader.OPTIONAL);
    optional.addAll(filled.keySet());
    given.expectKeys(required, optional, problems);
    List<Cooperation> rows =
        reference.cooperation(List.of(CaseRow.of(given, filled, problems)), problems);
    return rows.isEmpty() ? null : rows.get(0);
  }
}
