package org.dsisim.workspace.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.dsisim.report.page.AnswerJson;
import org.dsisim.report.page.asked.Ask;
import org.dsisim.workspace.Desk;
import org.dsisim.workspace.session.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers while a finger moves a bracket, beside those once it rests. */
class MovedOptionsTest {

  private static final Ask MOVED =
      new Ask(
          "workshop",
          "cali-fund:iusaf",
          null,
          Map.of("cali-fund.profit_rate", "1.5"),
          new Ask.Baseline("cali-fund:equal", Map.of()),
          "KEN",
          false);

  private static String whileMoved(Workbench workbench) {
    return AnswerJson.text(workbench.answerOfOpen(MOVED, Progress.NOBODY));
  }

  private static String atRest(Workbench workbench) {
    return AnswerJson.text(workbench.answer(MOVED, Progress.NOBODY));
  }

  @Test
  void theyAreTheSameWhetherTheOptionIsOpenOrNot(@TempDir Path folder) {
    Workbench workbench = Workbench.on(Desk.copiedTo(folder).workspace(), 1);
    String opened = whileMoved(workbench);
    assertThat(whileMoved(workbench)).isEqualTo(opened);
    assertThat(atRest(workbench)).isEqualTo(opened);
  }

  @Test
  void whatHasChangedOnDiskIsToldOnceTheFingerRests(@TempDir Path folder) throws IOException {
    Desk desk = Desk.copiedTo(folder);
    Workbench workbench = Workbench.on(desk.workspace(), 1);
    String before = whileMoved(workbench);
    desk.replace("scenarios/workshop/users.csv", ",60000000,2000000,", ",60000000,3000000,");
    assertThat(whileMoved(workbench)).isEqualTo(before);
    String rested = atRest(workbench);
    assertThat(rested).isNotEqualTo(before);
    assertThat(whileMoved(workbench)).isEqualTo(rested);
  }
}
