package org.finopshub.local.referential;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.finopshub.contract.format.Sha256;
import org.finopshub.contract.referential.InvalidReferentialException;
import org.finopshub.contract.referential.Referential;
import org.finopshub.contract.referential.ReferentialBundle;
import org.finopshub.contract.referential.ReferentialEvolution;
import org.finopshub.contract.referential.ReferentialFiles;
import org.finopshub.contract.referential.ReferentialOverlay;
import org.finopshub.contract.referential.RefusedBundleException;
import org.finopshub.local.referential.KeptVersions.Kept;
import org.finopshub.local.referential.KeptVersions.Origin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps every version of the referential; the highest is what the entity computes with: the newest
 * official version under the entity's overlay, or, before the first synchronisation, its directory.
 *
 * <p>The mart counts its versions by itself; each knows the official version it stands on.
 *
 * <p>Source: mission R1, R2.
 */
@Component
public final class ReferentialStore {
  private static final Logger log = LoggerFactory.getLogger(ReferentialStore.class);

  private final ReferentialSource source;
  private final TransactionOperations transactions;
  private final Clock clock;
  private final KeptVersions versions;
  private volatile Referential lastRead;
  private volatile OfficialReferential lastOfficial;

  public ReferentialStore(
      ReferentialSource source, JdbcClient jdbc, TransactionOperations transactions, Clock clock) {
    this.source = source;
    this.transactions = transactions;
    this.clock = clock;
    this.versions = new KeptVersions(jdbc);
  }

  /**
   * Makes a new version when what the referential is made of has changed.
   *
   * @return the current version; 0 while there is neither an official one nor a directory
   * @throws InvalidReferentialException listing every problem; the version before stays current
   */
  public int load() {
    return transactions.execute(
        status -> {
          versions.lock();
          return effective(versions.latestOfficial());
        });
  }

  /**
   * Applies a published version and what follows from it, in one transaction.
   *
   * @return false when it is the version held already
   * @throws RefusedBundleException when it is older than the version held, another content of it,
   *     or does to it what no version may do
   * @throws InvalidReferentialException when the entity's overlay does not fit it
   */
  public boolean apply(ReferentialBundle bundle) {
    var next = bundle.referential();
    boolean isNew = Boolean.TRUE.equals(transactions.execute(status -> applyIfNew(bundle, next)));
    if (isNew) {
      lastOfficial = new OfficialReferential(next.version(), bundle.contentSha256(), next);
    }
    return isNew;
  }

  /**
   * The highest version.
   *
   * @throws NoReferentialException when none was loaded yet
   */
  public Referential current() {
    return version(versions.latest().orElseThrow(NoReferentialException::new).version());
  }

  /** What the group published last; empty before the first synchronisation. */
  public Optional<OfficialReferential> official() {
    return versions.latestOfficial().map(this::official);
  }

  /**
   * What the entity is held against: the official version, or before the first synchronisation the
   * one it has, under the entity's own number.
   *
   * @throws NoReferentialException when none was loaded yet
   */
  public OfficialReferential reference() {
    return official()
        .orElseGet(
            () -> {
              var latest = versions.latest().orElseThrow(NoReferentialException::new);
              return new OfficialReferential(
                  latest.version(), latest.contentHash(), version(latest.version()));
            });
  }

  /**
   * A version that was loaded once.
   *
   * @throws NoReferentialException when it was not
   */
  public Referential version(int version) {
    var known = lastRead;
    if (known == null || known.version() != version) {
      if (!versions.isKept(version)) {
        throw new NoReferentialException();
      }
      known = versions.read(version);
      lastRead = known;
    }
    return known;
  }

  private boolean applyIfNew(ReferentialBundle bundle, Referential next) {
    versions.lock();
    var held = versions.latestOfficial();
    if (held.isPresent() && isHeld(bundle, held.get())) {
      return false;
    }
    refuseUnlessItMayFollow(bundle, next, held);
    effective(Optional.of(add(next, bundle.contentSha256(), Origin.OFFICIAL, next.version())));
    return true;
  }

  private int effective(Optional<Kept> official) {
    var latest = versions.latest();
    if (official.isEmpty()) {
      return source
          .beforeSynchronisation()
          .map(directory -> directory(directory, latest))
          .orElse(latest.map(Kept::version).orElse(0));
    }
    return source
        .overlaid()
        .map(overlay -> read(() -> ReferentialOverlay.in(overlay)))
        .filter(overlay -> !overlay.isEmpty())
        .map(overlay -> overlaid(official.get(), latest.orElseThrow(), overlay))
        .orElseGet(() -> asPublished(official.get(), latest.orElseThrow()));
  }

  private int directory(Path directory, Optional<Kept> latest) {
    var files = read(() -> ReferentialFiles.in(directory));
    if (latest.filter(known -> known.contentHash().equals(files.contentHash())).isPresent()) {
      return latest.get().version();
    }
    return add(files.referential(0), files.contentHash(), Origin.DIRECTORY, null).version();
  }

  private int overlaid(Kept official, Kept latest, ReferentialOverlay overlay) {
    var hash = Sha256.of((official.contentHash() + "\n" + overlay.contentHash()).getBytes(UTF_8));
    if (latest.contentHash().equals(hash)) {
      return latest.version();
    }
    var effective = overlay.over(versions.read(official.version()));
    return add(effective, hash, Origin.OVERLAID, official.officialVersion()).version();
  }

  /** Kept a second time only when an overlay that stood above it was taken away. */
  private int asPublished(Kept official, Kept latest) {
    return official.version() == latest.version()
        ? latest.version()
        : add(
                versions.read(official.version()),
                official.contentHash(),
                Origin.OFFICIAL,
                official.officialVersion())
            .version();
  }

  private Kept add(
      Referential content, String contentHash, Origin origin, Integer officialVersion) {
    int next = versions.latest().map(Kept::version).orElse(0) + 1;
    var rows = content.as(next);
    versions.add(rows, contentHash, origin, officialVersion, clock.instant());
    log.info(
        "Loaded referential version {} ({}{}): {} products, {} application rules, {} prices",
        next,
        origin,
        officialVersion == null ? "" : " " + officialVersion,
        rows.products().size(),
        rows.applicationRules().size(),
        rows.prices().size());
    return new Kept(next, contentHash, origin, officialVersion);
  }

  private OfficialReferential official(Kept kept) {
    var known = lastOfficial;
    if (known == null
        || known.version() != kept.officialVersion()
        || !known.contentSha256().equals(kept.contentHash())) {
      known =
          new OfficialReferential(
              kept.officialVersion(),
              kept.contentHash(),
              versions.read(kept.version()).as(kept.officialVersion()));
      lastOfficial = known;
    }
    return known;
  }

  private static boolean isHeld(ReferentialBundle bundle, Kept held) {
    if (bundle.version() == held.officialVersion()
        && bundle.contentSha256().equals(held.contentHash())) {
      return true;
    }
    if (bundle.version() <= held.officialVersion()) {
      throw refused(
          bundle,
          RefusedBundleException.VERSION,
          List.of(
              bundle.version() == held.officialVersion()
                  ? "Version %d is held with other content".formatted(bundle.version())
                  : "Version %d is held, which is newer".formatted(held.officialVersion())));
    }
    return false;
  }

  private void refuseUnlessItMayFollow(
      ReferentialBundle bundle, Referential next, Optional<Kept> held) {
    var problems =
        held.map(known -> ReferentialEvolution.problems(official(known).referential(), next))
            .orElse(List.of());
    if (!problems.isEmpty()) {
      throw refused(bundle, RefusedBundleException.EVOLUTION, problems);
    }
  }

  private static RefusedBundleException refused(
      ReferentialBundle bundle, String code, List<String> problems) {
    return new RefusedBundleException(bundle.name().zipFile(), code, problems);
  }

  private static <T> T read(Reading<T> reading) {
    try {
      return reading.read();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private interface Reading<T> {
    T read() throws IOException;
  }
}
