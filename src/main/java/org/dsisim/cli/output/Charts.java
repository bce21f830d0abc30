package org.dsisim.cli.output;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.report.file.table.FileContent;
import org.dsisim.report.file.table.ResultBytes;
import picocli.CommandLine.Option;

/** Whether pictures are wanted beside the tables of a folder. */
final class Charts {

  @Option(names = "--charts", descriptionKey = "help.shared.charts")
  private boolean wanted;

  /**
   * Says before any work when there is no folder for pictures.
   *
   * @throws InvalidInput when they are wanted without one
   */
  void refuseWithout(OutFolder out) {
    if (wanted && !out.isAsked()) {
      throw InvalidInput.of(
          Place.ofCommandLine("--charts"),
          Message.of("cli.charts.no-folder"),
          Message.of("cli.charts.no-folder.maybe"));
    }
  }

  /**
   * Says before any work that there are none.
   *
   * @param why in a sentence
   * @throws InvalidInput when they are wanted
   */
  void refuse(Message why) {
    if (wanted) {
      throw InvalidInput.of(Place.ofCommandLine("--charts"), why, null);
    }
  }

  /** The files of a folder: tables, and pictures behind them where they are wanted. */
  Map<String, ResultBytes> behind(
      Map<String, ResultBytes> tables, Supplier<Map<String, FileContent>> pictures) {
    if (!wanted) {
      return tables;
    }
    Map<String, ResultBytes> all = new LinkedHashMap<>(tables);
    all.putAll(pictures.get());
    return all;
  }
}
