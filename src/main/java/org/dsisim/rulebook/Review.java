package org.dsisim.rulebook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problem;
import org.dsisim.message.Severity;
import org.dsisim.model.answer.LawReference;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.rulebook.drl.RuleFileKind;
import org.jspecify.annotations.Nullable;

/**
 * What parsing and linting a folder without errors found. It can be remembered, which saves the
 * parser, and is bound to no place: the same folder may be shown under another name next time.
 *
 * @param rules the rules of each file, in its order
 * @param warnings what the lint said; never an error
 */
record Review(Map<RuleFileKind, List<RuleReference>> rules, List<Problem> warnings) {

  /**
   * Writes it down.
   *
   * @param folder the folder's name in messages
   * @return null when a warning speaks of the folder's name, or is about a file elsewhere
   */
  byte @Nullable [] stored(String folder) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(rules.size());
      for (Map.Entry<RuleFileKind, List<RuleReference>> ofFile : rules.entrySet()) {
        out.writeUTF(ofFile.getKey().name());
        out.writeInt(ofFile.getValue().size());
        for (RuleReference rule : ofFile.getValue()) {
          out.writeUTF(rule.title());
          out.writeUTF(rule.law().text());
          out.writeUTF(String.join("\n", rule.readings()));
          out.writeInt(rule.place().line());
        }
      }
      out.writeInt(warnings.size());
      for (Problem warning : warnings) {
        String file = warning.place().file();
        String maybe = warning.maybe() == null ? "" : warning.maybe();
        if (!file.startsWith(folder + "/") || (warning.what() + maybe).contains(folder)) {
          return null;
        }
        out.writeUTF(warning.severity().name());
        out.writeUTF(file.substring(folder.length()));
        out.writeInt(warning.place().line());
        out.writeInt(warning.place().column());
        out.writeUTF(warning.what());
        out.writeUTF(maybe);
      }
    } catch (IOException tooLong) {
      return null;
    }
    return bytes.toByteArray();
  }

  /** Reads what was written down. */
  static Review of(byte[] stored, String ruleSet, String folder) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(stored))) {
      Map<RuleFileKind, List<RuleReference>> rules = new EnumMap<>(RuleFileKind.class);
      for (int files = in.readInt(); files > 0; files--) {
        RuleFileKind kind = RuleFileKind.valueOf(in.readUTF());
        List<RuleReference> found = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
          found.add(
              new RuleReference(
                  ruleSet,
                  in.readUTF(),
                  new LawReference(in.readUTF()),
                  in.readUTF().lines().toList(),
                  Place.of(folder + "/" + kind.file(), in.readInt())));
        }
        rules.put(kind, List.copyOf(found));
      }
      List<Problem> warnings = new ArrayList<>();
      for (int count = in.readInt(); count > 0; count--) {
        Severity severity = Severity.valueOf(in.readUTF());
        Place place = new Place(folder + in.readUTF(), in.readInt(), in.readInt());
        String what = in.readUTF();
        String maybe = in.readUTF();
        warnings.add(
            new Problem(
                severity,
                place,
                Message.plain(what),
                maybe.isEmpty() ? null : Message.plain(maybe)));
      }
      return new Review(rules, List.copyOf(warnings));
    } catch (IOException damaged) {
      // The cache has compared its check sum.
      throw new UncheckedIOException(damaged);
    }
  }
}
