package org.dsisim.building;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a command once in a build, whoever asks first, and tells whoever asks what came of it. The
 * first goes on with other work meanwhile; the second, at the end, waits until it is done. If it
 * was stopped before its end, nothing came of it, and the second runs it again.
 */
public final class OnceInABuild {

  private OnceInABuild() {}

  /**
   * Ends with the command's exit code, after all that it said.
   *
   * @param args a file for what the command says; what tells this build from others; the command
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path said = Path.of(args[0]).toAbsolutePath();
    Files.createDirectories(said.getParent());
    int code;
    // Whoever runs the command holds the lock, and loses it by whatever ends him.
    try (FileChannel ended = FileChannel.open(Path.of(said + ".ended"), CREATE, READ, WRITE)) {
      ended.lock();
      String prefix = args[1] + " ";
      String last = new String(Channels.newInputStream(ended).readAllBytes(), UTF_8);
      if (last.startsWith(prefix)) {
        code = Integer.parseInt(last.substring(prefix.length()));
      } else {
        ended.truncate(0);
        code = run(List.of(args).subList(2, args.length), said);
        ended.write(ByteBuffer.wrap((prefix + code).getBytes(UTF_8)), 0);
      }
    }
    Files.copy(said, System.out);
    System.out.flush();
    System.exit(code);
  }

  private static int run(List<String> command, Path said) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(command);
    // Beside a script for a shell Maven has one for Windows, which cannot start the other.
    Path forWindows = Path.of(words.get(0) + ".cmd");
    if (System.getProperty("os.name").startsWith("Windows") && Files.exists(forWindows)) {
      words.set(0, forWindows.toString());
    }
    Process process =
        new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    Thread atTheEnd = new Thread(() -> end(process.toHandle()));
    Runtime.getRuntime().addShutdownHook(atTheEnd);
    int code = process.waitFor();
    // Refused where this is being ended already: nothing came of the command then.
    Runtime.getRuntime().removeShutdownHook(atTheEnd);
    return code;
  }

  /** Whoever ends this, as a build does that ends early, ends all that it started. */
  private static void end(ProcessHandle process) {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }
}
