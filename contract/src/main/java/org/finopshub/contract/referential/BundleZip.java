package org.finopshub.contract.referential;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The zip of a bundle, written so that equal content is equal bytes and read so that nothing but
 * the seven files comes out of it, into memory only.
 */
final class BundleZip {
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final int MAX_UNZIPPED_BYTES = 256 << 20;
  private static final int MAX_RATIO = 200;
  private static final int EXEMPT_BYTES = 1 << 20;

  private final String fileName;

  BundleZip(String fileName) {
    this.fileName = fileName;
  }

  /** Stored, not deflated: what a compressor writes differs from one release to the next. */
  static byte[] write(byte[] label, Map<String, byte[]> files) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.setMethod(ZipOutputStream.STORED);
      add(zip, ReferentialBundle.LABEL, label);
      for (var file : files.entrySet()) {
        add(zip, file.getKey(), file.getValue());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    var crc = new CRC32();
    crc.update(content);
    var entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    entry.setSize(content.length);
    entry.setCrc(crc.getValue());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  /**
   * The seven files by name, the six in the order they are hashed.
   *
   * @throws RefusedBundleException when there are others, too few, or too many bytes
   */
  Map<String, byte[]> read(byte[] zip) {
    expect(
        zip.length <= ReferentialBundle.MAX_ZIP_BYTES,
        "It has more than %d bytes",
        ReferentialBundle.MAX_ZIP_BYTES);
    var found = new LinkedHashMap<String, byte[]>();
    long room = Math.min(MAX_UNZIPPED_BYTES, Math.max(EXEMPT_BYTES, (long) zip.length * MAX_RATIO));
    try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        expect(isExpected(entry.getName()), "It holds %s", printable(entry.getName()));
        var content = entries.readNBytes(Math.toIntExact(room + 1));
        room -= content.length;
        expect(room >= 0, "It holds more than it may for its size");
        expect(found.put(entry.getName(), content) == null, "It holds %s twice", entry.getName());
      }
    } catch (IOException | IllegalArgumentException e) {
      throw refused("It cannot be read as a zip: " + e.getMessage());
    }
    return inOrder(found);
  }

  private Map<String, byte[]> inOrder(Map<String, byte[]> found) {
    var ordered = new LinkedHashMap<String, byte[]>();
    for (var name : ReferentialFiles.NAMES) {
      expect(found.containsKey(name), "It lacks %s", name);
      ordered.put(name, found.get(name));
    }
    expect(found.containsKey(ReferentialBundle.LABEL), "It lacks %s", ReferentialBundle.LABEL);
    ordered.put(ReferentialBundle.LABEL, found.get(ReferentialBundle.LABEL));
    return ordered;
  }

  private static boolean isExpected(String name) {
    return ReferentialFiles.NAMES.contains(name) || ReferentialBundle.LABEL.equals(name);
  }

  /** A name from a zip may hold anything; it goes into a log line. */
  private static String printable(String name) {
    var cut = name.substring(0, Math.min(name.length(), 80));
    return "\"%s\", which is none of its files".formatted(cut.replaceAll("[^ -~]", "?"));
  }

  private void expect(boolean condition, String message, Object... arguments) {
    if (!condition) {
      throw refused(message.formatted(arguments));
    }
  }

  private RefusedBundleException refused(String problem) {
    return new RefusedBundleException(fileName, RefusedBundleException.FORM, List.of(problem));
  }
}
