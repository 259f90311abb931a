package org.finopshub.routes.local;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.finopshub.local.usage.TakeProgress;

/** Draws a bar with rate and remaining time while files are read. */
final class ProgressTerminal implements TakeProgress {
  private static final long BYTES_PER_UNIT = 1_000_000;

  private ProgressBar bar;

  @Override
  public void at(Reached reached) {
    if (bar == null) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("usage")
              .setUnit(" MB", BYTES_PER_UNIT)
              .setInitialMax(reached.bytesTotal())
              .showSpeed()
              .build();
    }
    bar.stepTo(reached.bytesDone()).setExtraMessage(reached.deliveryName());
    if (reached.bytesDone() >= reached.bytesTotal()) {
      bar.close();
      bar = null;
    }
  }
}
