package org.dsisim.workspace.study;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsisim.indicator.YearResults;
import org.dsisim.indicator.figure.Indicator;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.indicator.statistic.PartyBands;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.Selection;
import org.dsisim.report.content.study.StudySubject;
import org.dsisim.scenario.country.CountryWord;
import org.dsisim.scenario.country.CountryWords;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.study.Experiment;
import org.dsisim.study.StudiedFigure;
import org.dsisim.study.TriedOption;
import org.dsisim.value.CountryCode;
import org.dsisim.workspace.request.BaselineAsked;
import org.dsisim.workspace.request.RunRequest;
import org.dsisim.workspace.request.StudyRequest;
import org.dsisim.workspace.result.RunResult;
import org.dsisim.workspace.run.FigureWords;
import org.dsisim.workspace.run.Running;
import org.dsisim.workspace.session.ChosenOptions;
import org.dsisim.workspace.session.OneYear;
import org.dsisim.workspace.session.Session;
import org.dsisim.workspace.session.SetValues;
import org.dsisim.workspace.session.ShownCountries;
import org.jspecify.annotations.Nullable;

/**
 * An option opened for a study: run once as it is, which finds whatever is wrong, and ready to be
 * tried under other values.
 */
public final class StudiedOption implements Studied {

  /** How a payer is asked for: {@code payer:ID}, or {@code "payer ID"} in quotes. */
  private static final Pattern PAYER = Pattern.compile("payer(?:\\s*:\\s*|\\s+)(.*)");

  /** How the payers at home in a country or in a group are asked for, likewise. */
  private static final Pattern HOMES = Pattern.compile("home(?:\\s*:\\s*|\\s+)(.*)");

  private final Session session;
  private final RunResult asItIs;
  private final TriedOption tried;
  private final List<ParameterOverride> always;

  private StudiedOption(
      Session session, RunResult asItIs, TriedOption tried, List<ParameterOverride> always) {
    this.session = session;
    this.asItIs = asItIs;
    this.tried = tried;
    this.always = always;
  }

  /**
   * Opens an option.
   *
   * @throws InvalidInput when it cannot be run as it is
   */
  public static StudiedOption open(StudyRequest request, Session session) {
    if (ChosenOptions.areAll(List.of(request.option()))) {
      throw InvalidInput.of(
          Place.ofCommandLine("-o"),
          Message.of("workspace.study.one-option"),
          Message.of("workspace.study.one-option.maybe"));
    }
    RunResult asItIs =
        new Running(
                new RunRequest(
                    request.scenario(),
                    List.of(request.option()),
                    request.settings(),
                    null,
                    new BaselineAsked(null, true),
                    request.threads(),
                    request.shown(),
                    request.command()),
                new OneYear(request.year()),
                session)
            .result();
    Run run = asItIs.run();
    List<ParameterOverride> values = SetValues.read(request.settings(), session, new Problems());
    TriedOption tried =
        TriedOption.of(
            run.scenario().scenario(),
            run.options().get(0),
            values,
            request.threads(),
            run.baseline());
    return new StudiedOption(session, asItIs, tried, List.copyOf(values));
  }

  /** The run of the option as it is. */
  public Run run() {
    return asItIs.run();
  }

  @Override
  public Selection selection() {
    return asItIs.selection();
  }

  /** The option, to be tried under other values. */
  public TriedOption tried() {
    return tried;
  }

  /** What came out of the option as it is. */
  YearResults asItIs() {
    return run().results().options().get(0).years().get(0);
  }

  /** The values that are in force in every trial, behind those of the option. */
  List<ParameterOverride> always() {
    return always;
  }

  /** The parameters of a rule set as they are in force; null where it is none of the option. */
  @Nullable ParameterValues values(String ruleSet) {
    return asItIs().outcome().ruleSetValues().get(ruleSet);
  }

  /** Countries in the words of people. */
  CountryWords words() {
    return session.words(run().scenario().scenario(), new Problems());
  }

  @Override
  public StudySubject subject() {
    return new StudySubject.OfOption(run());
  }

  @Override
  public Experiment experiment() {
    return tried.onOneThread();
  }

  @Override
  public List<ParameterValues> inForce() {
    YearOutcome year = asItIs().outcome();
    List<ParameterValues> all = new ArrayList<>(year.ruleSetValues().values());
    all.add(year.assumptions());
    return List.copyOf(all);
  }

  @Override
  public List<String> indicators() {
    return asItIs().indicators().stream().map(Indicator::name).toList();
  }

  @Override
  public PartyBands bands() {
    return PartyBands.of(asItIs().outcome().allocation());
  }

  /**
   * A figure in the words of people: an indicator, a country, a group, {@code payer:ID}, or {@code
   * home:} with a country or a group for what is expected of payers that are at home there.
   *
   * @return null where there is none, which is reported
   */
  @Override
  public @Nullable StudiedFigure figure(String text, Place place, Problems problems) {
    String asked = text.trim();
    Matcher payer = PAYER.matcher(asked);
    if (payer.matches()) {
      return payer(payer.group(1), place, problems);
    }
    Matcher homes = HOMES.matcher(asked);
    if (homes.matches()) {
      return homes(homes.group(1), place, problems);
    }
    return new FigureWords(indicators(), bands(), words(), session.reference(new Problems()))
        .figure(asked, place, problems);
  }

  private @Nullable StudiedFigure homes(String text, Place place, Problems problems) {
    if (words().meaning(text) instanceof CountryWord.OfCountry country) {
      CountryCode code = country.code();
      return new StudiedFigure.ExpectedOfHomes(code.iso3(), one -> one.code().equals(code));
    }
    Group group = ShownCountries.known(text, session.reference(new Problems()), problems);
    if (group != null) {
      return new StudiedFigure.ExpectedOfHomes(group.id(), group.members());
    }
    problems.error(
        place,
        Message.of("workspace.study.no-home", "text", text),
        Message.of("workspace.study.no-home.maybe"));
    return null;
  }

  private @Nullable StudiedFigure payer(String id, Place place, Problems problems) {
    List<String> ids = new ArrayList<>();
    for (PayerOutcome one : asItIs().outcome().payers()) {
      ids.add(one.payer().id());
    }
    if (ids.contains(id)) {
      return new StudiedFigure.ExpectedOf(id);
    }
    problems.error(
        place,
        Message.of(
            "workspace.explain.no-payer",
            "payer",
            id,
            "scenario",
            run().scenario().scenario().heading().id(),
            "option",
            tried.option().name(),
            "year",
            tried.year()),
        Nearest.guess(id, ids));
    return null;
  }
}
