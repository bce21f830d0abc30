package org.dsisim.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.dsisim.report.page.Answered;
import org.dsisim.report.page.asked.Ask;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Money;
import org.dsisim.workspace.page.Workbench;
import org.dsisim.workspace.session.Progress;
import org.junit.jupiter.api.Test;

/** What a page says that Parties would receive if all that is owed were paid. */
class IfFollowedTest {

  private static final Workbench WORKBENCH =
      Workbench.on(new Desk(Path.of("").toAbsolutePath()).workspace(), 1);

  private static final CountryCode KENYA = new CountryCode("KEN");

  private static Answered answered(Map<String, String> settings) {
    return WORKBENCH.answer(
        new Ask("workshop", "cali-fund:iusaf", null, settings, null, "KEN", false),
        Progress.NOBODY);
  }

  @Test
  void aPathOfUptakeIsSetAsideAndSoIsAFirstYear() {
    Money all =
        Objects.requireNonNull(answered(Map.of("assumption.uptake", "1")).ifFollowed().get(KENYA));
    assertThat(all).isNotEqualTo(Money.ZERO);
    Map<String, String> path = Map.of("assumption.uptake_path", "2024:0.1;2030:0.5");
    assertThat(answered(path).ifFollowed()).containsEntry(KENYA, all);
    Map<String, String> later = Map.of("assumption.uptake_from", "2025");
    assertThat(answered(later).ifFollowed()).containsEntry(KENYA, all);
  }
}
