package org.dsisim.server;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;

/** The addresses by which other machines reach this one: of version 4, which every phone types. */
public final class OwnAddresses {

  /** Every address of this machine. */
  public static final String ALL = "0.0.0.0";

  /** This machine alone. */
  public static final String LOOPBACK = "127.0.0.1";

  private OwnAddresses() {}

  /** Those of networks that are up, as of rooms first, each with its network's name. */
  public static Map<String, String> found() {
    List<Found> found = new ArrayList<>();
    try {
      NetworkInterface.networkInterfaces().forEach(network -> add(network, found));
    } catch (SocketException none) {
      // A machine without networks has no address.
      return Map.of();
    }
    Map<String, String> addresses = new LinkedHashMap<>();
    found.stream()
        .sorted(Comparator.comparing(one -> !one.address().isSiteLocalAddress()))
        .forEach(one -> addresses.put(one.address().getHostAddress(), one.network()));
    return addresses;
  }

  private record Found(InetAddress address, String network) {}

  private static void add(NetworkInterface network, List<Found> found) {
    try {
      if (network.isUp() && !network.isLoopback()) {
        network
            .inetAddresses()
            .filter(Inet4Address.class::isInstance)
            .forEach(address -> found.add(new Found(address, network.getName())));
      }
    } catch (SocketException gone) {
      // It went down in this moment.
    }
  }

  /**
   * The address that is meant.
   *
   * @param text an address of this machine, or the name of one of its networks
   * @throws InvalidInput when it has none such
   */
  public static String meant(String text) {
    return meant(text, found());
  }

  static String meant(String text, Map<String, String> found) {
    if (text.equals(ALL) || text.equals(LOOPBACK) || found.containsKey(text)) {
      return text;
    }
    for (Map.Entry<String, String> one : found.entrySet()) {
      if (one.getValue().equals(text)) {
        return one.getKey();
      }
    }
    List<String> known = new ArrayList<>(found.keySet());
    known.addAll(found.values());
    throw InvalidInput.of(
        Place.ofCommandLine("--share"),
        Message.of("server.no-address", "text", text, "known", known, "count", known.size()),
        Nearest.guess(text, known));
  }
}
