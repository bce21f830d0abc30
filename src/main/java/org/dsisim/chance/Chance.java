package org.dsisim.chance;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.apache.commons.rng.core.source64.Philox4x64;

/**
 * Numbers by chance that depend on the seed, a name and an index alone: the same whatever else is
 * drawn, on however many threads, in whatever order. The generator is Philox 4x64 of Salmon and
 * others (2011), whose counter is the index and whose key is made of the seed and the name.
 */
public final class Chance {

  private final long seed;

  /** Chance by a seed. */
  public Chance(long seed) {
    this.seed = seed;
  }

  /** The numbers of a name. */
  public Stream stream(String name) {
    return new Stream(seed, hash(name));
  }

  /**
   * The numbers of many names, of each the first alone.
   *
   * @param names by their places
   */
  public FirstNumbers firstNumbers(List<String> names) {
    return new FirstNumbers(seed, names.stream().mapToLong(Chance::hash).toArray());
  }

  /** The numbers of one name. */
  public static final class Stream {

    private final long seed;
    private final long name;

    private Stream(long seed, long name) {
      this.seed = seed;
      this.name = name;
    }

    /**
     * The numbers of an index. The counter has 256 bits, of which the generator moves the lowest
     * 64: the index stands above them, so that the numbers of two never meet.
     */
    public Numbers at(long index) {
      return new Numbers(new Philox4x64(new long[] {seed, name, 0, index, 0, 0}));
    }

    /** The first of the numbers of an index. */
    public double number(long index) {
      return at(index).inside();
    }

    /**
     * Independent numbers above 0 and below 1 of an index.
     *
     * @param count how many; the first are the same for any count
     */
    public double[] numbers(long index, int count) {
      Numbers drawn = at(index);
      double[] numbers = new double[count];
      for (int i = 0; i < count; i++) {
        numbers[i] = drawn.inside();
      }
      return numbers;
    }
  }

  private static long hash(String name) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
