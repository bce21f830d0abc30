package org.dsisim.report.chart;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dsisim.indicator.OptionResults;
import org.dsisim.report.chart.drawing.Picture;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.study.BracketedRun;
import org.dsisim.report.content.study.ComparedRun;
import org.dsisim.report.content.study.DrawnRun;
import org.dsisim.report.content.study.SensitivityRun;
import org.dsisim.report.file.table.FileContent;
import org.dsisim.study.uncertainty.Draws;
import org.dsisim.study.uncertainty.Side;

/** Pictures as files, by their names. */
public final class ChartFiles {

  /** Names of options that are longer are numbers in the names of files. */
  private static final int LONGEST = 40;

  private ChartFiles() {}

  /** What flows under each option of a run. */
  public static Map<String, FileContent> of(Run run) {
    List<OptionResults> options = run.results().options();
    Map<String, FileContent> files = new LinkedHashMap<>();
    Set<String> names = new LinkedHashSet<>();
    for (OptionResults option : options) {
      names.add(plain(option.outcome().option().name()));
    }
    boolean areNames =
        names.size() == options.size()
            && names.stream().allMatch(name -> !name.isEmpty() && name.length() <= LONGEST);
    for (int i = 0; i < options.size(); i++) {
      OptionResults option = options.get(i);
      String name = areNames ? plain(option.outcome().option().name()) : String.valueOf(i + 1);
      files.put("flows-" + name + ".svg", file(FlowPicture.of(run, option)));
    }
    return files;
  }

  private static String plain(String option) {
    return option.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  /**
   * Who gains and who loses under each option but the baseline, and what accounts for it where
   * somebody asked.
   */
  public static Map<String, FileContent> of(ComparedRun compared) {
    Map<String, FileContent> files = new LinkedHashMap<>();
    for (ComparedRun.Against against : compared.others()) {
      String number = compared.others().size() == 1 ? "" : "-" + against.number();
      files.put("gains-and-losses" + number + ".svg", file(GainsPicture.of(compared, against)));
      if (!against.attributions().isEmpty()) {
        files.put("steps" + number + ".svg", file(StepsPicture.of(compared, against)));
      }
    }
    return files;
  }

  /** How far figures move, of each side. */
  public static Map<String, FileContent> of(DrawnRun drawn) {
    Map<String, FileContent> files = new LinkedHashMap<>();
    for (Draws draws : drawn.draws()) {
      files.put(
          draws.side() == Side.NOBODY ? "ranges.svg" : "ranges-of-brackets.svg",
          file(RangePicture.of(drawn, draws)));
    }
    return files;
  }

  /** What moves figures, of each side. */
  public static Map<String, FileContent> of(SensitivityRun sensitivity) {
    return tornados(TornadoPictures.of(sensitivity));
  }

  /** What each bracket does to the figures asked for. */
  public static Map<String, FileContent> of(BracketedRun bracketed) {
    return tornados(TornadoPictures.of(bracketed));
  }

  private static Map<String, FileContent> tornados(Map<Side, Picture> pictures) {
    Map<String, FileContent> files = new LinkedHashMap<>();
    pictures.forEach(
        (side, picture) -> files.put("tornado-" + side.word() + ".svg", file(picture)));
    return files;
  }

  private static FileContent file(Picture picture) {
    return out -> out.append(picture.svg());
  }
}
