package org.dsisim.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dsisim.message.Message;
import org.junit.jupiter.api.Test;

/** What is said of options by their numbers. */
class ByOptionTest {

  private static ByOption said(String what, int... options) {
    ByOption said = new ByOption();
    for (int option : options) {
      said.say(option, Message.plain(what));
    }
    return said;
  }

  @Test
  void threeNeighboursAreARangeAndTwoAreNot() {
    assertThat(said("a", 1, 2, 3, 4, 6, 8, 9).each())
        .extracting(Message::inEnglish)
        .containsExactly("1-4, 6, 8, 9: a");
    assertThat(said("a", 7).each()).extracting(Message::inEnglish).containsExactly("7: a");
    assertThat(said("a", 10, 11, 12).each())
        .extracting(Message::inEnglish)
        .containsExactly("10-12: a");
  }

  @Test
  void whatIsSaidTwiceOfAnOptionStandsOnce() {
    assertThat(said("a", 2, 1, 2).each()).extracting(Message::inEnglish).containsExactly("1, 2: a");
  }

  @Test
  void whatIsSaidOfTheSameOptionsStandsTogether() {
    ByOption said = new ByOption();
    said.say(1, Message.plain("a = 1"));
    said.say(1, Message.plain("b = 2"));
    said.say(2, Message.plain("b = 2"));
    said.say(1, Message.plain("c = 3"));
    assertThat(said.joined())
        .isEqualTo(
            Map.of(
                "1",
                List.of(Message.plain("a = 1"), Message.plain("c = 3")),
                "1, 2",
                List.of(Message.plain("b = 2"))));
  }

  @Test
  void ofNothingNothingIsSaid() {
    assertThat(new ByOption().each()).isEmpty();
    assertThat(new ByOption().joined()).isEmpty();
  }
}
