package org.finopshub.portal.local;

import org.finopshub.local.report.MartVersion;
import org.finopshub.portal.revalidation.FiguresVersion;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What answers of this side are made from. */
@Component
@Profile("local")
record LocalFigures(MartVersion mart) implements FiguresVersion {

  @Override
  public String current() {
    return mart.current();
  }
}
