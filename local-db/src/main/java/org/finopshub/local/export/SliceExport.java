package org.finopshub.local.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finopshub.contract.conformity.ConformityFile;
import org.finopshub.contract.conformity.ConformityReport;
import org.finopshub.contract.format.DropHeader;
import org.finopshub.contract.format.DropSeal;
import org.finopshub.contract.manifest.Manifest;
import org.finopshub.contract.manifest.Manifest.DataFile;
import org.finopshub.contract.slice.DropName;
import org.finopshub.local.conformity.LocalConformity;
import org.finopshub.local.run.BatchRun;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.FileSystemUtils;

/**
 * Writes a finished run as a drop and queues it.
 *
 * <p>Files: {@code <outgoing>/<DROP>/}, whole or not there: written aside, renamed, then queued.
 * The same run again gives the same number and the same manifest, byte for byte, so that the group
 * knows it for what it is.
 *
 * <p>Memory: bounded; rows stream from the database into the files.
 *
 * <p>Source: contract v1, drop; mission X1.
 */
@Component
public final class SliceExport {
  private static final Logger log = LoggerFactory.getLogger(SliceExport.class);

  private final ExportSettings settings;
  private final ExportRows exports;
  private final SliceFiles slices;
  private final SliceTotals totals;
  private final LocalConformity conformity;
  private final TransactionOperations transactions;

  SliceExport(
      ExportSettings settings,
      ExportRows exports,
      SliceFiles slices,
      SliceTotals totals,
      LocalConformity conformity,
      TransactionOperations transactions) {
    this.settings = settings;
    this.exports = exports;
    this.slices = slices;
    this.totals = totals;
    this.conformity = conformity;
    this.transactions = transactions;
  }

  /**
   * Queues the drop of a run; writes it first where its files do not lie there already.
   *
   * @throws IllegalStateException when the run is not done, or not the one its month shows
   */
  public ExportRun prepare(BatchRun run) {
    return transactions.execute(
        status -> {
          exports.lockMonth(run.period());
          return exports
              .find(run.runId())
              .filter(ExportRun::isWhole)
              .map(exports::queueAgain)
              .orElseGet(() -> writeAndQueue(run));
        });
  }

  private ExportRun writeAndQueue(BatchRun run) {
    var header = exports.header(run, settings.generator());
    try {
      var directory = settings.outgoingDirectory().resolve(header.name().toString());
      var report = conformity.report(run);
      var manifest = writeAside(header, report, directory);
      log.info(
          "{}: wrote {} rows in {} files as export {}",
          run,
          manifest.controlTotals().rows(),
          manifest.files().size(),
          header.exportSeq());
      return exports.queue(
          header,
          directory,
          uploadOrder(manifest, report.isPresent()),
          manifest.controlTotals().rows());
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot write the drop of " + run, failure);
    }
  }

  private Manifest writeAside(DropHeader header, Optional<ConformityReport> report, Path directory)
      throws IOException {
    var aside = directory.resolveSibling("." + directory.getFileName());
    FileSystemUtils.deleteRecursively(aside);
    FileSystemUtils.deleteRecursively(directory);
    Files.createDirectories(aside);
    var manifest = writeFiles(header, aside);
    if (report.isPresent()) {
      ConformityFile.write(
          aside, header.name().conformityFile(), report.get(), settings.signingKey());
    }
    Files.move(aside, directory);
    return manifest;
  }

  private Manifest writeFiles(DropHeader header, Path directory) throws IOException {
    var files = slices.write(header, settings.layout(), directory);
    return DropSeal.write(
        directory, header, files, totals.of(header.name()), settings.signingKey());
  }

  private static List<String> uploadOrder(Manifest manifest, boolean withReport) {
    DropName name = manifest.dropName();
    var files = new ArrayList<>(manifest.files().stream().map(DataFile::name).toList());
    if (withReport) {
      files.add(ConformityFile.signatureOf(name.conformityFile()));
      files.add(name.conformityFile());
    }
    files.addAll(List.of(name.signatureFile(), name.manifestFile()));
    return files;
  }
}
