package org.dsisim.cli.output;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.dsisim.message.Message;
import org.dsisim.message.Problem;
import org.dsisim.report.file.table.ResultBytes;
import org.dsisim.report.layout.Page;
import org.dsisim.workspace.session.Progress;
import org.jspecify.annotations.Nullable;

/** Where the program prints: results, problems, and progress where somebody is watching. */
public final class Console implements Progress, AutoCloseable {

  private static final int DEFAULT_WIDTH = 80;

  /** What is done before this needs no progress shown, which itself takes a quarter of a second. */
  private static final long A_WHILE_IN_NANOS = 400_000_000;

  /** How long what is said of progress stands at least. */
  private static final long A_MOMENT_IN_NANOS = 200_000_000;

  /** How much there is to do, where it is not counted. */
  private static final long NOBODY_KNOWS = -1;

  private final Printable printed;
  private final BooleanSupplier isPiped;

  /** Where bytes go; null where only text is taken, as on a terminal. */
  private final @Nullable OutputStream bytes;

  private final PrintWriter out;
  private final PrintWriter err;
  private final int width;
  private final boolean watched;
  private final long began = System.nanoTime();
  private @Nullable ProgressBar bar;
  private @Nullable Message counted;
  private long countedSince;
  private long countedBefore;
  private long saidAt;

  /**
   * A console.
   *
   * @param watched whether somebody sees what is written to {@code err} while it is written
   */
  public Console(Writer out, Writer err, int width, boolean watched) {
    this(out, null, err, width, watched, () -> false);
  }

  /** A console that takes bytes, too, which go into a file or to another program. */
  public Console(OutputStream out, Writer err, int width, boolean watched) {
    this(writer(out), out, err, width, watched, () -> false);
  }

  private Console(
      Writer out,
      @Nullable OutputStream bytes,
      Writer err,
      int width,
      boolean watched,
      BooleanSupplier isPiped) {
    this.isPiped = isPiped;
    this.bytes = bytes;
    this.printed = new Printable(out);
    this.out = new PrintWriter(printed, true);
    this.err = new PrintWriter(new Printable(err), true);
    this.width = width;
    this.watched = watched;
  }

  /** The console of this process; the launcher tells how wide it is and what is watched. */
  public static Console ofProcess() {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    return new Console(
        writer(out),
        Boolean.getBoolean("dsisim.terminal") ? null : out,
        writer(new FileOutputStream(FileDescriptor.err)),
        Integer.getInteger("dsisim.columns", DEFAULT_WIDTH),
        Boolean.getBoolean("dsisim.watched"),
        Console::isPiped);
  }

  /** System.out would keep a failure for itself. */
  private static Writer writer(OutputStream stream) {
    return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  /** Standard output, for results. */
  public PrintWriter out() {
    return out;
  }

  /** Standard error, for what is said beside them. */
  public PrintWriter err() {
    return err;
  }

  /** How many columns lines have. */
  public int width() {
    return width;
  }

  /** Why not all of the output was written; null when it was, or its reader has had enough. */
  public @Nullable IOException unwritten() {
    out.flush();
    IOException failure = printed.failure();
    return failure == null || isOfClosedPipe(failure) ? null : failure;
  }

  /**
   * A reader such as {@code head} goes when it has enough: nothing is wrong then. The message can
   * be in the machine's language.
   */
  private boolean isOfClosedPipe(IOException failure) {
    String said = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return said.contains("pipe") || isPiped.getAsBoolean();
  }

  private static boolean isPiped() {
    try {
      return Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString().startsWith("pipe:");
    } catch (IOException | UnsupportedOperationException otherSystem) {
      return false;
    }
  }

  /** Says what is being done once it has taken a while, where somebody is watching. */
  @Override
  public void doing(Message what) {
    if (bar != null || System.nanoTime() - began > A_WHILE_IN_NANOS) {
      takesLong(what);
    }
  }

  /** Says how much is done, a few times in a second, and about how long the rest will take. */
  @Override
  public void done(Message what, long done, long all) {
    long now = System.nanoTime();
    if (!what.equals(counted)) {
      counted = what;
      countedSince = now;
      countedBefore = done - 1;
    } else if (now - saidAt < A_MOMENT_IN_NANOS) {
      return;
    }
    saidAt = now;
    double each = (double) (now - countedSince) / Math.max(1, done - countedBefore);
    if (bar != null || now - began > A_WHILE_IN_NANOS) {
      show(TimeLeft.of(what, done, all, each * (all - done)), done, all);
    }
  }

  /** Says at once what takes long, where somebody is watching; in a pipe nothing is said. */
  @Override
  public void takesLong(Message what) {
    show(what, 0, NOBODY_KNOWS);
  }

  private void show(Message what, long done, long all) {
    if (!watched) {
      return;
    }
    if (bar == null) {
      bar =
          new ProgressBarBuilder()
              .setInitialMax(NOBODY_KNOWS)
              .setRenderer(new ProgressLine())
              .setMaxRenderedLength(width)
              .clearDisplayOnFinish()
              .build();
    }
    bar.setExtraMessage(Printable.of(what.inEnglish()));
    bar.maxHint(all);
    bar.stepTo(done);
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

  /** Whether what is printed can be something else than text. */
  boolean takesBytes() {
    return bytes != null;
  }

  /**
   * Prints what is no text.
   *
   * @throws IllegalStateException when only text is taken here
   */
  public void print(ResultBytes content) {
    if (bytes == null) {
      throw new IllegalStateException("only text is taken here");
    }
    close();
    try {
      content.writeTo(bytes);
      bytes.flush();
    } catch (IOException unwritten) {
      printed.remember(unwritten);
    }
  }

  /** Prints lines of their own. */
  public void print(Message lines) {
    print(lines.inEnglish() + '\n');
  }

  /** Prints lines of their own, apart from those before. */
  public void paragraph(Message lines) {
    print('\n' + lines.inEnglish() + '\n');
  }

  /** Prints results. */
  public void print(String text) {
    close();
    out.print(text);
    out.flush();
  }

  @Override
  public void noted(List<Problem> problems) {
    problems(problems);
  }

  /** Says problems, with their places and hints. */
  public void problems(List<Problem> problems) {
    close();
    problems.forEach(problem -> say(problem.toString()));
    err.flush();
  }

  /** Says a sentence beside the results. */
  public void say(Message text) {
    say(text.inEnglish());
  }

  /** Writes to {@code err}: for a reader in lines that fit, for a program as it is. */
  public void say(String text) {
    close();
    err.println(watched ? Page.fitted(text, width) : text);
  }
}
