package org.dsisim.workspace.session;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Objects;
import org.dsisim.rulebook.engine.RuleCache;

/**
 * The program's own folder, with {@code rules/} and {@code scenarios/}.
 *
 * @param path absolute
 * @param from the folder the user works in; files are named as seen from there
 */
public record Home(Path path, Path from) {

  /**
   * The folder that the launcher names, or else the one in which the program lies. The launcher
   * also names the user's where Java had to be started in another.
   */
  public static Home found() {
    String named = System.getProperty("dsisim.home");
    Path here = Path.of(System.getProperty("dsisim.from", "")).toAbsolutePath();
    return new Home(
        (named == null ? ofProgram(here) : Path.of(named)).toAbsolutePath().normalize(), here);
  }

  private static Path ofProgram(Path here) {
    try {
      CodeSource source = Home.class.getProtectionDomain().getCodeSource();
      Path folder = source == null ? here : Path.of(source.getLocation().toURI());
      while (folder != null) {
        if (Files.isDirectory(folder.resolve("rules"))) {
          return folder;
        }
        folder = folder.getParent();
      }
    } catch (URISyntaxException notAFile) {
      // The program does not lie in a folder: the user's own is the best guess left.
    }
    return here;
  }

  /** Where the rule sets are. */
  public Path rules() {
    return path.resolve("rules");
  }

  /** Where the shipped proposals are. */
  public Path proposals() {
    return path.resolve("proposals");
  }

  /** Where the shipped scenarios are. */
  public Path scenarios() {
    return path.resolve("scenarios");
  }

  /**
   * A file's name in results, the same on every machine: as seen from the program's folder, or from
   * the user's where it lies there.
   *
   * @param name as {@link #shown} gave it
   */
  public String recorded(String name) {
    Path file = from.resolve(name).normalize();
    if (name.startsWith("-") || (!file.startsWith(path) && !Path.of(name).isAbsolute())) {
      return name;
    }
    // Of a folder elsewhere on this machine, its name is all that says something on another.
    Path folder = file.getParent() == null ? null : file.getParent().getParent();
    Path relative =
        file.startsWith(path)
            ? path.relativize(file)
            : folder == null ? file : folder.relativize(file);
    return relative.toString().replace('\\', '/');
  }

  /**
   * Where rules are remembered: beside the program or, where that cannot be written, the user's.
   */
  public List<Path> caches() {
    boolean sources = Files.exists(path.resolve("pom.xml"));
    Path beside = path.resolve(sources ? "target/rule-cache" : "cache");
    String named =
        Objects.requireNonNullElse(
            System.getenv("XDG_CACHE_HOME"),
            Objects.requireNonNullElse(System.getenv("LOCALAPPDATA"), ""));
    Path ofUser =
        named.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(named);
    return List.of(beside, ofUser.resolve("dsisim"));
  }

  /** Where rules are remembered, with those that the launcher has put on the class path. */
  RuleCache ruleCache() {
    RuleCache cache = RuleCache.in(caches());
    String jar = System.getProperty("dsisim.rules");
    return jar == null ? cache : cache.beside(Path.of(jar));
  }

  /**
   * A file's name in messages: as the user would write it. Of one in memory, its name there: as the
   * user would write it where the file lies.
   */
  public String shown(Path file) {
    Path relative = isOnDisk(file) ? seenFromHere(file) : file;
    String text = relative.toString().replace('\\', '/');
    return text.isEmpty() ? "." : text;
  }

  private Path seenFromHere(Path file) {
    Path absolute = from.resolve(file).toAbsolutePath().normalize();
    return absolute.startsWith(from) ? from.relativize(absolute) : absolute;
  }

  /** Whether a file is of this computer's own file system, and not in memory alone. */
  boolean isOnDisk(Path file) {
    return file.getFileSystem().equals(from.getFileSystem());
  }
}
