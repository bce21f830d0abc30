package org.dsisim.report.content.study;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.study.uncertainty.Tornado;

/** What is said of the bars of a tornado beside what is drawn. */
public final class TornadoInWords {

  private TornadoInWords() {}

  /** At which ends of a bar there is no answer, and why. */
  public static List<Message> noAnswers(Tornado.Bar bar) {
    List<Message> said = new ArrayList<>();
    for (Tornado.End end : bar.ends()) {
      Message why = end.whyNone();
      if (why != null) {
        said.add(
            Message.of(
                "uncertainty.tornado.no-answer",
                "input",
                bar.input().address(),
                "value",
                end.value(),
                "why",
                why));
      }
    }
    return said;
  }
}
