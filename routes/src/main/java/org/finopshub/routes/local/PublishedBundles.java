package org.finopshub.routes.local;

import java.util.Comparator;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileFilter;
import org.finopshub.contract.referential.BundleName;
import org.finopshub.contract.referential.ReferentialBundle;
import org.finopshub.local.synchronisation.BundleDecisions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lets through published bundles that were not decided yet, the oldest version first. */
@Component("publishedBundles")
final class PublishedBundles implements GenericFileFilter<Object>, Comparator<GenericFile<Object>> {
  private static final Logger LOG = LoggerFactory.getLogger(PublishedBundles.class);

  private final BundleDecisions decisions;

  PublishedBundles(BundleDecisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public boolean accept(GenericFile<Object> file) {
    return !file.isDirectory()
        && BundleName.parse(file.getFileNameOnly()).isPresent()
        && isReadable(file)
        && !decisions.isDecided(BundleDownload.arrival(file));
  }

  @Override
  public int compare(GenericFile<Object> one, GenericFile<Object> other) {
    return Integer.compare(version(one), version(other));
  }

  private static boolean isReadable(GenericFile<Object> file) {
    boolean fits = file.getFileLength() <= ReferentialBundle.MAX_ZIP_BYTES;
    if (!fits) {
      LOG.warn("{} is left alone: {} bytes", file.getFileNameOnly(), file.getFileLength());
    }
    return fits;
  }

  private static int version(GenericFile<Object> file) {
    return BundleName.parse(file.getFileNameOnly()).map(BundleName::version).orElse(0);
  }
}
