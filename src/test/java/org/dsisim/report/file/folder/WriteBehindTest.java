package org.dsisim.report.file.folder;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that is written stands in the file, however much was on its way to the disk. */
class WriteBehindTest {

  @TempDir private Path folder;

  @Test
  void aLargeFileHoldsWhatWasWrittenInItsOrder() throws IOException {
    Path place = folder.resolve("large.csv");
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    byte[] piece = new byte[1 << 20];
    Random random = new Random(7);
    try (FileChannel file = FileChannel.open(place, CREATE, WRITE);
        OutputStream out = new WriteBehind(file)) {
      for (int i = 0; i < 35; i++) {
        random.nextBytes(piece);
        out.write(piece, 1, piece.length - 1);
        out.write(i);
        expected.write(piece, 1, piece.length - 1);
        expected.write(i);
      }
      out.flush();
      assertThat(file.position()).isEqualTo(expected.size());
    }
    assertThat(Files.readAllBytes(place)).isEqualTo(expected.toByteArray());
  }

  @Test
  void whatCannotBeWrittenIsSaid() throws IOException {
    FileChannel file = FileChannel.open(folder.resolve("closed.csv"), CREATE, WRITE);
    try (OutputStream out = new WriteBehind(file)) {
      out.write(new byte[20 << 20]);
      file.close();
      assertThatThrownBy(() -> out.write(new byte[10])).isInstanceOf(ClosedChannelException.class);
    }
  }
}
