package org.dsisim.workspace.study;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.indicator.AllocationResults;
import org.dsisim.indicator.figure.Indicator;
import org.dsisim.indicator.statistic.PartyBands;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.report.content.AllocatedFund;
import org.dsisim.report.content.Selection;
import org.dsisim.report.content.study.StudySubject;
import org.dsisim.scenario.Reference;
import org.dsisim.study.Experiment;
import org.dsisim.study.StudiedFigure;
import org.dsisim.study.TriedFormula;
import org.dsisim.workspace.request.AllocateRequest;
import org.dsisim.workspace.result.AllocateResult;
import org.dsisim.workspace.run.Allocating;
import org.dsisim.workspace.run.BaselineFormula;
import org.dsisim.workspace.run.FigureWords;
import org.dsisim.workspace.session.Session;
import org.jspecify.annotations.Nullable;

/** A formula alone on a fund of a given size, opened for a study: given out once as it is. */
final class StudiedFormula implements Studied {

  private final AllocateResult asItIs;
  private final TriedFormula tried;
  private final FigureWords words;

  private StudiedFormula(AllocateResult asItIs, TriedFormula tried, Reference reference) {
    this.asItIs = asItIs;
    this.tried = tried;
    this.words = new FigureWords(names(asItIs.fund()), bands(), reference.words(), reference);
  }

  /**
   * Opens a formula.
   *
   * @throws org.dsisim.message.InvalidInput when it cannot give out the fund as it is
   */
  static StudiedFormula open(AllocateRequest request, Session session) {
    Allocating.Opened opened = new Allocating(request, session).opened();
    AllocatedFund fund = opened.result().fund();
    TriedFormula tried =
        new TriedFormula(
            opened.rules(),
            fund.allocation().fund(),
            request.year(),
            opened.reference().countries(),
            opened.settings(),
            new BaselineFormula(session).usual());
    return new StudiedFormula(opened.result(), tried, opened.reference());
  }

  /** Those of the fund, and the order of Parties against that of the usual baseline. */
  private static List<String> names(AllocatedFund fund) {
    List<String> names = new ArrayList<>();
    new AllocationResults(fund.allocation(), fund.values(), null)
        .indicators()
        .forEach(one -> names.add(one.name()));
    names.add(Indicator.SPEARMAN);
    return List.copyOf(names);
  }

  @Override
  public StudySubject subject() {
    return new StudySubject.OfFormula(asItIs.fund());
  }

  @Override
  public Selection selection() {
    return asItIs.selection();
  }

  @Override
  public Experiment experiment() {
    return tried;
  }

  @Override
  public List<ParameterValues> inForce() {
    return List.of(asItIs.fund().values());
  }

  @Override
  public List<String> indicators() {
    return words.names();
  }

  @Override
  public PartyBands bands() {
    return PartyBands.of(asItIs.fund().allocation());
  }

  @Override
  public @Nullable StudiedFigure figure(String text, Place place, Problems problems) {
    return words.figure(text.trim(), place, problems);
  }
}
