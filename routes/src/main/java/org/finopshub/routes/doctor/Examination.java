package org.finopshub.routes.doctor;

import java.util.List;

/** One thing a hub needs. A failure is a finding, never an exception. */
public interface Examination {
  List<Finding> findings();
}
