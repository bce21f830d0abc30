package org.dsisim.workspace.run;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dsisim.limitation.UndecidedStatuses;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.DistributionRules;
import org.dsisim.model.world.Country;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.report.content.AllocatedFund;
import org.dsisim.report.content.Selection;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.rulebook.description.Description;
import org.dsisim.scenario.Reference;
import org.dsisim.simulation.share.Allocator;
import org.dsisim.simulation.year.StatusAssumptions;
import org.dsisim.table.Cell;
import org.dsisim.table.number.Quantity;
import org.dsisim.value.Money;
import org.dsisim.workspace.request.AllocateRequest;
import org.dsisim.workspace.result.AllocateResult;
import org.dsisim.workspace.session.InputFiles;
import org.dsisim.workspace.session.Opened;
import org.dsisim.workspace.session.ProgramVersion;
import org.dsisim.workspace.session.Session;
import org.dsisim.workspace.session.SetValues;
import org.dsisim.workspace.session.ShownCountries;
import org.jspecify.annotations.Nullable;

/** Gives out a fund of a given size by a formula alone. */
public final class Allocating {

  private static final Place FORMULA = Place.ofCommandLine("FORMULA");

  /** The smallest fund that can be given out, in dollars. */
  private static final BigDecimal CENT = new BigDecimal("0.01");

  private final AllocateRequest request;
  private final Session session;

  /** Answers a request with what the session has open. */
  public Allocating(AllocateRequest request, Session session) {
    this.request = request;
    this.session = session;
  }

  /** The formula compiled, and the fund given out once by the values in force. */
  public record Opened(
      AllocateResult result,
      DistributionRules rules,
      List<ParameterOverride> settings,
      Reference reference) {}

  /**
   * Answers the request.
   *
   * @throws org.dsisim.message.InvalidInput where something that it names, or a table, is not as it
   *     must be
   */
  public AllocateResult result() {
    return opened().result();
  }

  /** The same, for whoever goes on with it. */
  public Opened opened() {
    Problems problems = new Problems();
    Money fund = fund(problems);
    List<ParameterOverride> values = SetValues.read(request.settings(), session, problems);
    String language = ShownCountries.language(request.shown().language(), problems);
    Reference reference = session.reference(problems);
    Selection selection = request.shown().selection(reference, reference.words(), problems);
    Rulebook.Formula formula =
        session.rulebook(problems).formulaWithPreset(request.formula(), FORMULA, problems);
    if (formula != null) {
      session.refuseIdle(values, List.of(formula.rules()), problems);
    }
    problems.throwIfErrors();
    if (formula == null || fund == null) {
      throw new IllegalStateException("A formula that cannot be used was not reported.");
    }
    refuseWithoutScenario(formula.rules(), problems);
    int year = request.year();
    List<ParameterOverride> inForce = new ArrayList<>(formula.preset());
    inForce.addAll(values);
    ParameterValues parameterValues =
        ParameterValues.inForce(
            formula.rules().id(), formula.rules().parameters(), year, inForce, problems);
    ParameterValues assumptions =
        StatusAssumptions.inForce(reference.countries(), year, values, problems);
    problems.throwIfErrors();
    session.progress().noted(problems.all());
    Collection<Country> countries =
        reference.countries().in(year, StatusAssumptions.made(assumptions)).values();
    Allocation allocation =
        new Allocator(formula.rules(), parameterValues).allocate(fund, countries);
    List<Message> undecided = UndecidedStatuses.of(reference.countries(), year, assumptions);
    AllocatedFund allocated =
        new AllocatedFund(
            ProgramVersion.text(),
            request.command(),
            request.formula(),
            parameterValues,
            allocation.alsoMissing(undecided),
            session.descriptions(List.of(formula.rules())),
            InputFiles.of(reference.files(), List.of(formula.rules()), session),
            session.home()::recorded,
            language);
    return new Opened(
        new AllocateResult(allocated, countries, selection),
        formula.rules(),
        List.copyOf(inForce),
        reference);
  }

  /** A fund alone has no users and no uses that a formula could look at. */
  private void refuseWithoutScenario(DistributionRules rules, Problems problems) {
    for (Description description : session.descriptions(List.of(rules)).values()) {
      if (!description.needed().isEmpty()) {
        problems.error(
            FORMULA,
            Message.of(
                "workspace.allocate.needs-scenario",
                "formula",
                rules.id(),
                "needs",
                description.needed().stream().map(Cell::text).toList()),
            Message.of("workspace.allocate.needs-scenario.maybe", "formula", rules.id()));
      }
    }
  }

  private @Nullable Money fund(Problems problems) {
    Place place = Place.ofCommandLine("--fund");
    Cell cell = Cell.of(Message.of("workspace.allocate.fund").inEnglish(), request.fund(), place);
    BigDecimal dollars = cell.required(problems) ? cell.number(Quantity.USD, problems) : null;
    if (dollars == null) {
      return null;
    }
    if (dollars.signum() < 0) {
      problems.error(
          place, Message.of("workspace.allocate.negative", "dollars", dollars.toPlainString()));
      return null;
    }
    if (dollars.stripTrailingZeros().scale() > CENT.scale()) {
      BigDecimal whole = dollars.setScale(CENT.scale(), RoundingMode.HALF_UP).max(CENT);
      cell.refuse(
          problems,
          Message.of("workspace.allocate.too-exact"),
          Message.of("workspace.allocate.too-exact.maybe", "dollars", whole.toPlainString()));
      return null;
    }
    return Money.ofUsd(dollars);
  }
}
