package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The workbench where another program, or the workbench itself, has its port already. */
class ServeTest {

  private static final int USUAL = 7117;

  private static @Nullable ServerSocket other;

  @BeforeAll
  static void anotherHasThePort() throws IOException {
    try {
      other = new ServerSocket(USUAL, 1, InetAddress.getLoopbackAddress());
    } catch (BindException taken) {
      // Somebody has it anyway.
      assertThat(taken).isNotNull();
    }
  }

  @AfterAll
  static void thePortIsFree() throws IOException {
    if (other != null) {
      other.close();
    }
  }

  @Test
  void aSecondDoubleClickTakesAPortThatIsFree() {
    assertThat(Program.ofShipped().run("serve", "--open", "--once"))
        .isEqualTo(new Program.Ended(0, "", ""));
  }

  @Test
  void aPortThatSomebodyTypedIsRefused() {
    assertThat(Program.ofShipped().run("serve", "--open", "--once", "--port", "7117"))
        .isEqualTo(
            new Program.Ended(
                2,
                "",
                """
                --port: another program listens on port 7117 already.
                  Maybe the workbench runs already; otherwise --port 0, which takes a free one.
                """));
  }

  @Test
  void whereNoBrowserIsAskedForNobodyLooksForAnotherPort() {
    assertThat(Program.ofShipped().run("serve", "--once").code()).isEqualTo(2);
  }
}
