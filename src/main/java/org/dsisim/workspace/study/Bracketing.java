package org.dsisim.workspace.study;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.study.BracketedRun;
import org.dsisim.study.StudiedFigure;
import org.dsisim.study.bracket.Bracket;
import org.dsisim.study.bracket.BracketStudy;
import org.dsisim.study.bracket.Combinations;
import org.dsisim.study.bracket.Packages;
import org.dsisim.study.bracket.TriedBracket;
import org.dsisim.value.Grouped;
import org.dsisim.workspace.request.BracketsRequest;
import org.dsisim.workspace.result.BracketsResult;
import org.dsisim.workspace.session.Session;
import org.jspecify.annotations.Nullable;

/** Tries the brackets of an option. */
public final class Bracketing {

  /** So many combinations are tried without being asked for. */
  private static final int FEW = 500;

  /** No more are tried, whoever asks. */
  private static final int MOST = 10_000;

  private static final Place FOR = Place.ofCommandLine("--for");
  private static final Place ONLY = Place.ofCommandLine("--only");

  private final BracketsRequest request;
  private final Session session;
  private @Nullable DraftFile draft;

  /** Answers a request with what the session has open. */
  public Bracketing(BracketsRequest request, Session session) {
    this.request = request;
    this.session = session;
  }

  /**
   * Answers the request.
   *
   * @throws org.dsisim.message.InvalidInput where something that it names, or a table, is not as it
   *     must be
   */
  public BracketsResult result() {
    StudiedOption studied = StudiedOption.open(request.study(), session);
    Problems problems = new Problems();
    List<StudiedFigure> figures = figures(studied, problems);
    OpenBrackets open = new OpenBrackets(studied, session, problems);
    List<Bracket> all = only(brackets(open, problems), problems);
    problems.throwIfErrors();
    if (all.isEmpty()) {
      throw InvalidInput.of(
          Place.ofCommandLine("-o"),
          Message.of("workspace.brackets.none", "option", studied.tried().option().name()),
          Message.of("workspace.brackets.none.maybe"));
    }
    Combinations combinations =
        new Combinations(
            all.stream().filter(one -> !one.isAssumed()).toList(), studied.tried().option());
    refuseTooMany(combinations);
    session.progress().noted(problems.all());
    BracketStudy study =
        new BracketStudy(studied.tried(), studied.asItIs(), figures, request.study().threads());
    int trials = all.stream().mapToInt(one -> one.alternatives().size()).sum();
    List<TriedBracket> alone =
        study.oneAtATime(all, told(Message.of("workspace.brackets.alone"), trials));
    Packages packages = packages(study, combinations);
    List<String> untried = isOfFiles() ? open.withRangeAlone() : List.of();
    return new BracketsResult(
        new BracketedRun(
            withDraft(studied.run()),
            figures,
            study.inForce(),
            study.uptake(),
            study.whyNoUptake(),
            alone,
            packages,
            combinations.brackets().isEmpty() ? 0 : combinations.count(),
            untried),
        studied.selection());
  }

  private List<StudiedFigure> figures(StudiedOption studied, Problems problems) {
    Map<String, StudiedFigure> figures = new LinkedHashMap<>();
    for (String text : request.figures().isEmpty() ? List.of("to_share") : request.figures()) {
      StudiedFigure figure = studied.figure(text, FOR, problems);
      if (figure != null) {
        figures.put(figure.id(), figure);
      }
    }
    return List.copyOf(figures.values());
  }

  private boolean isOfFiles() {
    return request.brackets().isEmpty() && request.text() == null;
  }

  /** Those of the command line before those of a text; those of the files where there are none. */
  private List<Bracket> brackets(OpenBrackets open, Problems problems) {
    if (isOfFiles()) {
      return open.ofFiles();
    }
    Map<String, Bracket> all = new LinkedHashMap<>();
    open.written(request.brackets()).forEach(one -> all.put(one.address(), one));
    String text = request.text();
    if (text != null) {
      draft = DraftFile.read(text, session.home(), problems);
      if (draft != null) {
        draft.brackets(open, problems).forEach(one -> all.putIfAbsent(one.address(), one));
      }
    }
    return List.copyOf(all.values());
  }

  private List<Bracket> only(List<Bracket> all, Problems problems) {
    if (request.only().isEmpty()) {
      return all;
    }
    Set<String> wanted = new LinkedHashSet<>();
    List<String> names = all.stream().map(Bracket::address).toList();
    for (String text : request.only()) {
      String name = text.strip();
      List<Bracket> meant =
          all.stream()
              .filter(one -> name.equals(one.address()) || name.equals(one.name()))
              .toList();
      if (meant.isEmpty()) {
        problems.error(
            ONLY,
            Message.of("workspace.brackets.no-such", "name", name),
            Nearest.guess(name, names));
      }
      meant.forEach(one -> wanted.add(one.address()));
    }
    return all.stream().filter(one -> wanted.contains(one.address())).toList();
  }

  private void refuseTooMany(Combinations combinations) {
    long count = combinations.count();
    if (!request.isAll() || count <= MOST) {
      return;
    }
    List<String> some = new ArrayList<>();
    long product = 1;
    for (Bracket bracket : combinations.brackets()) {
      if (product * bracket.alternatives().size() <= MOST) {
        product *= bracket.alternatives().size();
        some.add(bracket.address());
      }
    }
    throw InvalidInput.of(
        Place.ofCommandLine("--all"),
        Message.of("workspace.brackets.too-many", "count", grouped(count), "most", grouped(MOST)),
        Message.of("workspace.brackets.too-many.maybe", "names", String.join(",", some)));
  }

  private @Nullable Packages packages(BracketStudy study, Combinations combinations) {
    long count = combinations.count();
    if (combinations.brackets().isEmpty() || (!request.isAll() && count > FEW)) {
      return null;
    }
    return study.all(combinations, told(Message.of("workspace.brackets.together"), (int) count));
  }

  /** Tells of each hundredth, and ends the work where nobody wants it any more. */
  private IntConsumer told(Message what, int all) {
    int each = Math.max(1, all / 100);
    return done -> {
      session.expectWanted();
      if (done % each == 0) {
        session.progress().done(what, done, all);
      }
    };
  }

  private static String grouped(long count) {
    return Grouped.of(BigDecimal.valueOf(count));
  }

  /** The edited text is an input like any other. */
  private Run withDraft(Run run) {
    DraftFile read = draft;
    return read == null ? run : run.withInput(session.home().recorded(read.shownAs()), read.file());
  }
}
