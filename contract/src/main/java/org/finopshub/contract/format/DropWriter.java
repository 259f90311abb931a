package org.finopshub.contract.format;

import com.nimbusds.jose.jwk.ECKey;
import java.io.IOException;
import java.nio.file.Path;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.manifest.Manifest;

/** Writes one drop: data files split by rows, control totals, digests, signature, manifest. */
public final class DropWriter implements AutoCloseable {

  private DropWriter() {}

  /** Starts a drop in {@code directory}, which must exist. */
  public static DropWriter open(Path directory, DropHeader header, FileLayout layout)
      throws IOException {
    throw new UnsupportedOperationException();
  }

  /** Adds one row; rows may come in any order. */
  public void write(Charge charge) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** Closes the data files, then writes signature and manifest. A drop of 0 rows has 1 file. */
  public Manifest finish(ECKey signingKey) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** Closes open files; a drop that was not finished is left without a manifest. */
  @Override
  public void close() throws IOException {
    throw new UnsupportedOperationException();
  }
}
