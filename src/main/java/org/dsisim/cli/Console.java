package org.dsisim.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.dsisim.table.Problem;
import org.jspecify.annotations.Nullable;

/** Where the program prints: results, problems, and progress where somebody is watching. */
final class Console implements AutoCloseable {

  private static final int DEFAULT_WIDTH = 80;

  /** What is done before this needs no progress shown, which itself takes a quarter of a second. */
  private static final long A_WHILE_IN_NANOS = 400_000_000;

  private final PrintWriter out;
  private final PrintWriter err;
  private final int width;
  private final boolean watched;
  private final long began = System.nanoTime();
  private @Nullable ProgressBar bar;

  Console(PrintWriter out, PrintWriter err, int width, boolean watched) {
    this.out = out;
    this.err = err;
    this.width = width;
    this.watched = watched;
  }

  /** The console of this process; the launcher tells how wide it is and whether it is watched. */
  static Console ofProcess() {
    return new Console(
        writer(System.out),
        writer(System.err),
        Integer.getInteger("dsisim.columns", DEFAULT_WIDTH),
        Boolean.getBoolean("dsisim.watched"));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  PrintWriter out() {
    return out;
  }

  PrintWriter err() {
    return err;
  }

  int width() {
    return width;
  }

  /** Says what is being done once it has taken a while, where somebody is watching. */
  void progress(String what) {
    if (bar != null || System.nanoTime() - began > A_WHILE_IN_NANOS) {
      takesLong(what);
    }
  }

  /** Says at once what takes long, where somebody is watching; in a pipe nothing is said. */
  void takesLong(String what) {
    if (!watched) {
      return;
    }
    if (bar == null) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("dsisim")
              .setInitialMax(-1)
              .setStyle(ProgressBarStyle.ASCII)
              .setMaxRenderedLength(width)
              .clearDisplayOnFinish()
              .build();
    }
    bar.setExtraMessage(what);
    bar.step();
    bar.refresh();
  }

  /** Takes the progress away before a result appears. */
  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }

  void print(String text) {
    close();
    out.print(text);
    out.flush();
  }

  void problems(List<Problem> problems) {
    close();
    problems.forEach(err::println);
    err.flush();
  }
}
