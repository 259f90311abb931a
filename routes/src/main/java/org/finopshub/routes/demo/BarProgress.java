package org.finopshub.routes.demo;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Draws a bar per task. */
final class BarProgress implements DemoProgress {
  private static final int REDRAW_MILLIS = 200;

  private ProgressBar bar;

  @Override
  public synchronized void begin(String task, int parts) {
    close();
    bar =
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(parts)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(REDRAW_MILLIS)
            .hideEta()
            .build();
  }

  @Override
  public synchronized void advance(String part) {
    bar.setExtraMessage(part);
    bar.step();
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
