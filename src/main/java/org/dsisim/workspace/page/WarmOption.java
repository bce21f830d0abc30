package org.dsisim.workspace.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dsisim.indicator.OptionResults;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.report.content.Run;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.study.TriedOption;
import org.dsisim.workspace.request.StudyRequest;
import org.dsisim.workspace.session.Session;
import org.dsisim.workspace.study.StudiedOption;
import org.jspecify.annotations.Nullable;

/**
 * An option that was run once, as it is, and is ready to be tried under what a page sets.
 *
 * @param folder the scenario that it was opened on, in all its years
 * @param rules the rules that it was opened with
 */
record WarmOption(
    @Nullable ScenarioFolder folder, Rulebook rules, StudiedOption studied, Recent recent) {

  /** Settings whose results are kept: a baseline stays while the text beside it changes. */
  private static final int MOST_RECENT = 3;

  /** Results under some settings, the ones used last behind all others. */
  static final class Recent {
    private final Map<List<ParameterOverride>, OptionResults> results =
        new LinkedHashMap<>(MOST_RECENT, 1, true);
    private final Map<List<ParameterOverride>, Map<String, Message>> untested =
        new LinkedHashMap<>(MOST_RECENT, 1, true);

    /** Why some brackets are not tested under settings, found where it is not known yet. */
    Map<String, Message> untested(
        List<ParameterOverride> settings, Supplier<Map<String, Message>> found) {
      synchronized (untested) {
        Map<String, Message> known = untested.get(settings);
        if (known == null) {
          known = found.get();
          untested.put(settings, known);
          if (untested.size() > MOST_RECENT) {
            untested.remove(untested.keySet().iterator().next());
          }
        }
        return known;
      }
    }
  }

  /**
   * Opens an option.
   *
   * @throws org.dsisim.message.InvalidInput when it cannot be run as it is
   */
  static WarmOption open(
      StudyRequest request, @Nullable ScenarioFolder folder, Rulebook rules, Session session) {
    return new WarmOption(folder, rules, StudiedOption.open(request, session), new Recent());
  }

  /** Whether it still is what stands on disk: what has changed there was read as something else. */
  @SuppressWarnings("ReferenceEquality") // an equal one that was read again is another
  boolean isOf(@Nullable ScenarioFolder other, Rulebook others) {
    return folder == other && rules == others;
  }

  Run run() {
    return studied.run();
  }

  PolicyOption option() {
    return tried().option();
  }

  TriedOption tried() {
    return studied.tried();
  }

  int year() {
    return tried().year();
  }

  /** All years that the scenario has. */
  List<Integer> years() {
    return folder == null ? List.of(year()) : folder.scenario().years();
  }

  /**
   * Values that a page has set; what cannot be set is reported, each at its address.
   *
   * @param values by address
   */
  List<ParameterOverride> settings(Map<String, String> values, Session session, Problems problems) {
    List<ParameterOverride> settings = new ArrayList<>();
    values.forEach(
        (address, value) ->
            ParameterOverride.parse(address + "=" + value, Place.ofCommandLine(address))
                .map(setting -> session.inCodes(setting, problems))
                .ifPresent(settings::add));
    session.refuseIdle(settings, Session.ruleSets(option()), problems);
    if (!problems.hasErrors()) {
      tried().check(settings, problems);
    }
    return List.copyOf(settings);
  }

  /** What comes out under settings: of nobody else, and so for any thread. */
  OptionResults results(List<ParameterOverride> settings, Session session) {
    return tried().results(settings, session::expectWanted);
  }

  /**
   * Looks at what comes out under settings that are asked for again and again, one thread at a
   * time.
   */
  <R> R withKept(
      List<ParameterOverride> settings, Session session, Function<OptionResults, R> look) {
    synchronized (recent) {
      OptionResults known = recent.results.get(settings);
      if (known == null) {
        known = results(settings, session);
        recent.results.put(settings, known);
        if (recent.results.size() > MOST_RECENT) {
          recent.results.remove(recent.results.keySet().iterator().next());
        }
      }
      return look.apply(known);
    }
  }
}
