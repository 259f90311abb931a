package org.finopshub.routes.local;

import java.time.YearMonth;

/**
 * The wish to have a month computed.
 *
 * @param trigger who or what wishes it: {@code schedule}, {@code api}, {@code command-line}
 * @param onlyIfChanged leave the month alone when nothing it depends on has changed
 */
public record RunOrder(YearMonth period, String trigger, boolean onlyIfChanged) {}
