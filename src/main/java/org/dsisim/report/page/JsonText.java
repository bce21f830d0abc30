package org.dsisim.report.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * A JSON document that is written as it comes, without being kept as a tree first: what is answered
 * whenever a bracket is moved is some three thousand values.
 */
final class JsonText {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final StringWriter text = new StringWriter(1 << 17);
  private final JsonGenerator out;

  /** Writes a part of a document. */
  private interface Part {
    void write() throws IOException;
  }

  /** An empty document, an object that is open. */
  JsonText() {
    try {
      out = FACTORY.createGenerator(text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    object();
  }

  /** Writes a text under a name, or null. */
  JsonText put(String name, @Nullable String value) {
    return written(() -> out.writeStringField(name, value));
  }

  /** Writes a number under a name. */
  JsonText put(String name, int value) {
    return written(() -> out.writeNumberField(name, value));
  }

  /** Writes a truth under a name. */
  JsonText put(String name, boolean value) {
    return written(() -> out.writeBooleanField(name, value));
  }

  /** Writes that there is nothing under a name. */
  JsonText putNull(String name) {
    return written(() -> out.writeNullField(name));
  }

  /** Opens an object under a name. */
  JsonText object(String name) {
    return written(() -> out.writeObjectFieldStart(name));
  }

  /** Opens an object in an array. */
  JsonText object() {
    return written(out::writeStartObject);
  }

  /** Closes the object that was opened last. */
  JsonText endObject() {
    return written(out::writeEndObject);
  }

  /** Opens an array under a name. */
  JsonText array(String name) {
    return written(() -> out.writeArrayFieldStart(name));
  }

  /** Writes a text into an array. */
  JsonText add(String value) {
    return written(() -> out.writeString(value));
  }

  /** Writes a number into an array. */
  JsonText add(int value) {
    return written(() -> out.writeNumber(value));
  }

  /** Closes the array that was opened last. */
  JsonText endArray() {
    return written(out::writeEndArray);
  }

  /** The whole document; nothing can be written behind it. */
  String end() {
    endObject();
    written(out::close);
    return text.toString();
  }

  private JsonText written(Part part) {
    try {
      part.write();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return this;
  }
}
