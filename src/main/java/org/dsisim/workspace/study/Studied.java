package org.dsisim.workspace.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.indicator.statistic.PartyBands;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.report.content.Selection;
import org.dsisim.report.content.study.StudySubject;
import org.dsisim.study.Experiment;
import org.dsisim.study.StudiedFigure;
import org.dsisim.workspace.request.SubjectRequest;
import org.dsisim.workspace.session.Session;
import org.jspecify.annotations.Nullable;

/** What was opened to be tried under many values. */
sealed interface Studied permits StudiedOption, StudiedFormula {

  /**
   * Opens what was asked for.
   *
   * @throws InvalidInput when it has no result as it is
   */
  static Studied open(SubjectRequest request, Session session) {
    if (request.threads() < 1) {
      throw InvalidInput.of(
          Place.ofCommandLine("--threads"),
          Message.of("workspace.no-threads", "threads", request.threads()),
          null);
    }
    if (request.formula() != null) {
      return StudiedFormula.open(request.formula(), session);
    }
    if (request.option() == null) {
      throw new IllegalArgumentException("Neither an option nor a formula.");
    }
    return StudiedOption.open(request.option(), session);
  }

  /** It as it is, for whoever writes of it. */
  StudySubject subject();

  /** What is shown beside the totals. */
  Selection selection();

  /** It, to be tried by several threads, each on values of its own. */
  Experiment experiment();

  /** The values in force: of each rule set, and what is assumed. */
  List<ParameterValues> inForce();

  /** The names of its indicators. */
  List<String> indicators();

  /** The bands of its formula. */
  PartyBands bands();

  /**
   * A figure in the words of people.
   *
   * @return null where there is none, which is reported
   */
  @Nullable StudiedFigure figure(String text, Place place, Problems problems);

  /** A parameter or an assumption as it is in force; null where there is none, as reported. */
  default @Nullable ParameterValue inForce(String address, Place place, Problems problems) {
    Map<String, ParameterValue> known = new LinkedHashMap<>();
    inForce()
        .forEach(
            values ->
                values.all().forEach(one -> known.put(values.owner() + "." + one.name(), one)));
    ParameterValue found = known.getOrDefault(address.trim(), entry(address.trim()));
    if (found == null) {
      problems.error(
          place,
          Message.of(
              "workspace.study.no-parameter", "address", address, "option", subject().name()),
          Nearest.guess(address.trim(), known.keySet()));
    }
    return found;
  }

  /** One entry of a parameter that is a table; null where there is none. */
  private @Nullable ParameterValue entry(String address) {
    for (ParameterValues values : inForce()) {
      String owner = values.owner() + ".";
      ParameterValue entry =
          address.startsWith(owner) ? values.entry(address.substring(owner.length())) : null;
      if (entry != null) {
        return entry;
      }
    }
    return null;
  }
}
