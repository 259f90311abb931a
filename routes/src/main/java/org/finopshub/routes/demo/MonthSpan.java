package org.finopshub.routes.demo;

import java.time.YearMonth;

/** First and last month, both included. */
record MonthSpan(YearMonth first, YearMonth last) {}
