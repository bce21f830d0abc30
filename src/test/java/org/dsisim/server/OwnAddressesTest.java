package org.dsisim.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.dsisim.message.InvalidInput;
import org.junit.jupiter.api.Test;

class OwnAddressesTest {

  private static final Map<String, String> FOUND = Map.of("192.168.1.5", "wlan0");

  @Test
  void anAddressOfThisMachineIsMeantByItselfOrByItsNetwork() {
    assertThat(OwnAddresses.meant("192.168.1.5", FOUND)).isEqualTo("192.168.1.5");
    assertThat(OwnAddresses.meant("wlan0", FOUND)).isEqualTo("192.168.1.5");
    assertThat(OwnAddresses.meant("0.0.0.0", Map.of())).isEqualTo("0.0.0.0");
  }

  @Test
  void anyOtherIsRefusedWithThoseThatThereAre() {
    assertThatThrownBy(() -> OwnAddresses.meant("wlan1", FOUND))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(
            """
            --share: 'wlan1' is no address and no network of this computer. It has: 192.168.1.5, wlan0.
              Maybe 'wlan0'?""");
    assertThatThrownBy(() -> OwnAddresses.meant("192.168.1.5", Map.of()))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("It has none that others reach.");
  }

  @Test
  void noAddressThatIsFoundIsOfTheLoopback() {
    assertThat(OwnAddresses.found().keySet())
        .allMatch(address -> address.matches("\\d+(\\.\\d+){3}") && !address.startsWith("127."));
  }
}
