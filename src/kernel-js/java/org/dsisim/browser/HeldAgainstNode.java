package org.dsisim.browser;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes random settings with what the kernel says of them here, so that they can be held against
 * what its JavaScript says.
 */
public final class HeldAgainstNode {

  private static final int SETTINGS = 1000;

  /** What fewer of the settings would leave hardly tried. */
  private static final int LEAST = SETTINGS / 20;

  private HeldAgainstNode() {}

  /** A setting and what comes of it. */
  private record Case(String setting, String answer) {}

  /**
   * Writes the settings.
   *
   * @param file the JSON file to write: an array of objects with {@code setting} and {@code answer}
   * @throws IOException when it cannot be written
   */
  public static void main(String... file) throws IOException {
    List<Case> cases = new ArrayList<>();
    for (long seed = 0; seed < SETTINGS; seed++) {
      String setting = RandomSetting.of(seed);
      cases.add(new Case(setting, Kernel.reckon(setting)));
    }
    expect("undistributed 0\n", cases);
    expect("refused ", cases);
    expect(" unknown ", cases);
    new ObjectMapper().writeValue(Path.of(file[0]).toFile(), cases);
  }

  private static void expect(String said, List<Case> cases) {
    long how = cases.stream().filter(one -> one.answer().contains(said)).count();
    if (how < LEAST) {
      throw new IllegalStateException(how + " settings alone have an answer with '" + said + "'.");
    }
  }
}
