package org.dsisim.workspace.own;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.dsisim.report.file.folder.Sha256;
import org.dsisim.report.page.asked.Given;
import org.dsisim.report.page.asked.GivenFile;

/**
 * A scenario that somebody gave to a page.
 *
 * @param id made of what it holds: the same files have the same one on any computer
 * @param path of its table or its folder, in memory
 * @param called as the command line would call it where its files lie
 * @param files the names of its files
 */
public record OwnScenario(String id, Path path, String called, List<String> files) {

  /** How ids begin, as no name of a scenario beside the rules does. */
  private static final String PREFIX = "own:";

  /** So many digits tell files apart, even if somebody wants them not to. */
  private static final int DIGITS = 32;

  private static final Pattern ID = Pattern.compile(PREFIX + "[0-9a-f]{" + DIGITS + "}");

  /** Made when somebody first gives one, as no command does. */
  private static final class Memory {
    private static final Configuration SETTINGS =
        Configuration.unix().toBuilder().setWorkingDirectory("/").build();
  }

  /** Whether a text is the id of such a scenario, whoever has it. */
  public static boolean isId(String text) {
    return text.startsWith(PREFIX) && ID.matcher(text).matches();
  }

  /** Takes files into memory. */
  public static OwnScenario of(Given given) {
    boolean isTable = given.files().size() == 1;
    String folder = given.folder();
    Path within =
        Jimfs.newFileSystem(Memory.SETTINGS).getPath(isTable || folder == null ? "" : folder);
    List<String> names = given.files().stream().map(GivenFile::name).sorted().toList();
    Path path = isTable ? within.resolve(names.get(0)) : within;
    try {
      Files.createDirectories(within);
      for (GivenFile file : given.files()) {
        file.writeTo(within);
      }
      return new OwnScenario(
          id(path, names), path, isTable ? called(names.get(0)) : called(path), names);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** A name that no program takes for an option. */
  private static String called(String table) {
    return table.startsWith("-") ? "./" + table : table;
  }

  /** A folder so named that it is not taken for a scenario beside the rules. */
  private static String called(Path folder) {
    return folder.toString().isEmpty() ? "." : "./" + folder;
  }

  /** Of a single table, only what it holds counts; of several, also which is which. */
  private static String id(Path path, List<String> names) throws IOException {
    if (Files.isRegularFile(path)) {
      return PREFIX + Sha256.of(path).substring(0, DIGITS);
    }
    StringBuilder all = new StringBuilder();
    for (String name : names) {
      all.append(Sha256.of(path.resolve(name))).append(' ').append(name).append('\n');
    }
    return PREFIX + Sha256.of(all.toString().getBytes(UTF_8)).substring(0, DIGITS);
  }
}
