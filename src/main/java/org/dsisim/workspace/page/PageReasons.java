package org.dsisim.workspace.page;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.report.content.Explained;
import org.dsisim.report.page.asked.Ask;
import org.dsisim.workspace.Workspace;
import org.dsisim.workspace.request.ExplainRequest;
import org.dsisim.workspace.session.Progress;
import org.jspecify.annotations.Nullable;

/** Why figures of a page are what they are, with the command that says the same. */
record PageReasons(Workspace workspace, Ask ask) {

  /**
   * Explains.
   *
   * @param option as a command takes it
   * @param baseline against which it is held; null for none
   * @param set values that hold under both
   */
  Explained of(
      String option,
      @Nullable String baseline,
      List<String> set,
      ExplainRequest.Whose of,
      Progress progress) {
    List<String> command =
        new ArrayList<>(List.of("explain", workspace.called(ask.scenario()), "-o", option));
    if (baseline != null) {
      command.addAll(List.of("--baseline", baseline));
    }
    command.add(of.option());
    if (!of.id().isEmpty()) {
      command.add(of.id());
    }
    ExplainRequest.Part part = of.part();
    if (part != null) {
      command.addAll(List.of("--part", part.word()));
    }
    String year = ask.yearAsked();
    if (year != null) {
      command.addAll(List.of("--year", year));
    }
    set.forEach(one -> command.addAll(List.of("--set", one)));
    if (ask.names()) {
      command.add("--names");
    }
    return workspace.explain(
        new ExplainRequest(
            ask.scenario(),
            option,
            baseline,
            of,
            year,
            set,
            ask.names(),
            "en",
            List.copyOf(command)),
        progress);
  }
}
