package org.dsisim.report.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** What this program was built from, and what it runs on. */
public final class Build {

  private static final String UNKNOWN = "unknown";

  private Build() {}

  /**
   * The commit of the sources, with {@code -changed} behind it where they were not as committed;
   * {@code unknown} of a program that was built without Git.
   */
  public static String commit() {
    Properties properties = new Properties();
    try (InputStream in = Build.class.getResourceAsStream("build.properties")) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException damaged) {
      return UNKNOWN;
    }
    String commit = properties.getProperty("commit", "");
    return commit.isEmpty() ? UNKNOWN : commit;
  }

  /** The version of Java that the program runs on. */
  public static String java() {
    return Runtime.version().toString();
  }
}
