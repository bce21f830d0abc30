package org.dsisim.workspace.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.message.Message;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.Value;
import org.dsisim.report.page.Provided;
import org.dsisim.report.page.TextJson;
import org.dsisim.report.page.asked.Ask;
import org.dsisim.study.bracket.TriedBracket;
import org.dsisim.workspace.Desk;
import org.dsisim.workspace.Workspace;
import org.dsisim.workspace.request.BracketsRequest;
import org.dsisim.workspace.request.StudyRequest;
import org.dsisim.workspace.session.Progress;
import org.dsisim.workspace.session.ShownCountries;
import org.junit.jupiter.api.Test;

/** Which brackets of a text a scenario cannot test, and why. */
class UntestedBracketsTest {

  private static final Workspace WORKSPACE = new Desk(Path.of("").toAbsolutePath()).workspace();
  private static final Workbench WORKBENCH = Workbench.on(WORKSPACE, 1);

  private static Provided text(String scenario, Map<String, String> settings) {
    Ask ask = new Ask(scenario, "cali-fund:iusaf", null, settings, null, null, false);
    return WORKBENCH.text(ask, Progress.NOBODY);
  }

  private static Map<String, String> untested(String scenario, Map<String, String> settings) {
    Map<String, String> words = new LinkedHashMap<>();
    Map<String, Message> untested = text(scenario, settings).untested();
    untested.forEach((address, why) -> words.put(address, why.inEnglish()));
    return words;
  }

  @Test
  void whatTheDataCannotTellIsSaidWithItsReason() {
    assertThat(untested("rd-leaders-2024", Map.of()))
        .containsEntry("cali-fund.assets_threshold", "nobody knows total assets of any payer")
        .containsEntry("cali-fund.averaging_years", "there are accounts of one year alone");
  }

  @Test
  void whatMovesSomethingIsNoneOfThem() {
    assertThat(untested("rd-leaders-2024", Map.of()))
        .doesNotContainKeys("cali-fund.profit_rate", "cali-fund.sales_rate", "cali-fund.basis");
    assertThat(untested("workshop", Map.of())).doesNotContainKey("cali-fund.assets_threshold");
  }

  @Test
  void aRateChangesNoReason() {
    Map<String, String> rates = Map.of("cali-fund.profit_rate", "2", "assumption.uptake", "0.5");
    assertThat(untested("rd-leaders-2024", rates)).isEqualTo(untested("rd-leaders-2024", Map.of()));
  }

  @Test
  void aThresholdThatIsSetIsTriedAnew() {
    Map<String, String> data = Map.of("cali-fund.assets_threshold", "1");
    assertThat(untested("rd-leaders-2024", data)).containsKey("cali-fund.assets_threshold");
    assertThat(untested("workshop", data)).doesNotContainKey("cali-fund.assets_threshold");
  }

  @Test
  void eachIsUntestedForTheCommandThatTriesBracketsToo() {
    Provided text = text("rd-leaders-2024", Map.of());
    List<String> written = new ArrayList<>();
    for (String address : text.untested().keySet()) {
      StringBuilder values = new StringBuilder();
      ParameterValue parameterValue = Objects.requireNonNull(text.inForce().get(address), address);
      parameterValue
          .alternatives()
          .forEach(one -> values.append('[').append(one.text()).append(']'));
      Value low = parameterValue.dated().low();
      Value high = parameterValue.dated().high();
      if (values.isEmpty() && low != null && high != null) {
        values.append('[').append(low.text()).append("][").append(high.text()).append(']');
      }
      written.add(address + "=" + values);
    }
    List<TriedBracket> tried =
        WORKSPACE
            .brackets(
                new BracketsRequest(
                    new StudyRequest(
                        "rd-leaders-2024",
                        "cali-fund:iusaf",
                        List.of(),
                        null,
                        1,
                        ShownCountries.NONE,
                        List.of("brackets")),
                    List.of("KEN"),
                    written,
                    null,
                    List.of(),
                    false),
                Progress.NOBODY)
            .bracketed()
            .alone();
    assertThat(tried).isNotEmpty().noneMatch(TriedBracket::isTested);
  }

  @Test
  void aControlIsMarkedWithTheReason() {
    assertThat(TextJson.text(text("rd-leaders-2024", Map.of())))
        .contains("\"testable\":false,\"reason\":\"nobody knows total assets of any payer\"")
        .contains("\"testable\":true,\"reason\":null");
  }
}
