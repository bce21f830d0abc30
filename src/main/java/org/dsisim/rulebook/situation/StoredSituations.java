package org.dsisim.rulebook.situation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.model.formula.TableKey;
import org.jspecify.annotations.Nullable;

/**
 * What rules read, as bytes: to find it out takes their syntax trees, for which another process
 * would have to parse them.
 */
public final class StoredSituations {

  private StoredSituations() {}

  /** The bytes; null where some rule has to be asked about every row, of which more is to say. */
  public static byte @Nullable [] of(Situations situations) {
    if (!situations.rowByRow().isEmpty()) {
      return null;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(situations, new DataOutputStream(bytes));
    } catch (IOException tooLong) {
      // A text of more than 65,535 bytes.
      return null;
    }
    return bytes.toByteArray();
  }

  private static void write(Situations situations, DataOutputStream out) throws IOException {
    out.writeBoolean(situations.joins());
    write(situations.switches(), out);
    write(situations.consequences(), out);
    out.writeInt(situations.recipients().size());
    for (Map.Entry<String, List<RecipientWord>> rule : situations.recipients().entrySet()) {
      out.writeUTF(rule.getKey());
      write(rule.getValue().stream().map(Enum::name).toList(), out);
    }
    ReadTests tests = situations.read();
    out.writeInt(tests.keys().size());
    for (TableKey key : tests.keys()) {
      out.writeUTF(key instanceof TableKey.OfColumn own ? own.column() : "");
      out.writeUTF(key.name());
    }
    out.writeInt(tests.bySubject().size());
    for (Map.Entry<Aspect, ReadTests.OfSubject> asked : tests.bySubject().entrySet()) {
      out.writeUTF(asked.getKey().name());
      out.writeInt(asked.getValue().tests().size());
      for (ReadProperty test : asked.getValue().tests()) {
        write(test, out);
      }
      out.writeInt(asked.getValue().words().size());
      for (Map.Entry<ReadProperty, Set<String>> word : asked.getValue().words().entrySet()) {
        write(word.getKey(), out);
        write(word.getValue(), out);
      }
    }
  }

  private static void write(Collection<String> texts, DataOutputStream out) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  private static void write(ReadProperty property, DataOutputStream out) throws IOException {
    out.writeUTF(property.aspect().name());
    out.writeUTF(property.property());
    write(property.given(), out);
  }

  /** What was stored; null where it says what this program does not know. */
  public static @Nullable Situations read(byte[] bytes) {
    try {
      return read(new DataInputStream(new ByteArrayInputStream(bytes)));
    } catch (IOException | RuntimeException other) {
      return null;
    }
  }

  private static Situations read(DataInputStream in) throws IOException {
    boolean joins = in.readBoolean();
    Set<String> switches = Set.copyOf(texts(in));
    List<String> consequences = List.copyOf(texts(in));
    Map<String, List<RecipientWord>> recipients = new HashMap<>();
    for (int rules = in.readInt(); rules > 0; rules--) {
      recipients.put(in.readUTF(), texts(in).stream().map(RecipientWord::valueOf).toList());
    }
    ReadTests tests = new ReadTests();
    for (int keys = in.readInt(); keys > 0; keys--) {
      tests.addToAll(key(in.readUTF(), in.readUTF()));
    }
    for (int subjects = in.readInt(); subjects > 0; subjects--) {
      Aspect asked = Aspect.valueOf(in.readUTF());
      tests.ask(asked);
      for (int some = in.readInt(); some > 0; some--) {
        tests.add(asked, property(in));
      }
      for (int words = in.readInt(); words > 0; words--) {
        SituationValue.Word word = tests.addWord(asked, property(in));
        texts(in).forEach(word.constants());
      }
    }
    if (in.read() >= 0) {
      throw new IOException("More than was stored.");
    }
    return new Situations(List.of(), joins, switches, Map.copyOf(recipients), consequences, tests);
  }

  private static TableKey key(String column, String name) {
    return column.isEmpty()
        ? TableKey.ALL.stream().filter(key -> key.name().equals(name)).findFirst().orElseThrow()
        : TableKey.byWord(column);
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int some = in.readInt(); some > 0; some--) {
      texts.add(in.readUTF());
    }
    return texts;
  }

  private static ReadProperty property(DataInputStream in) throws IOException {
    return new ReadProperty(Aspect.valueOf(in.readUTF()), in.readUTF(), List.copyOf(texts(in)));
  }
}
