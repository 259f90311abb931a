package org.finopshub.group.rollup;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.finopshub.contract.charge.Charge;
import org.finopshub.group.copy.CopyRows;
import org.postgresql.copy.CopyIn;

/**
 * The rollup rows of one slice, added up while its charges pass by. Hubs export an application's
 * charges one after the other, so an application is summed and done; its rows wait, encoded, until
 * the charges are in the database.
 *
 * <p>Memory: the sums of one application and of every product, and encoded rows up to a limit.
 * Whoever breaks the order or the limit leaves it {@linkplain #complete() incomplete}: then the
 * database adds up.
 */
public final class SliceSums {
  private static final int MOST_BYTES = 32 << 20;
  private static final int PRODUCT_COLUMNS = 10;
  private static final int DOMAIN_APPLICATION_COLUMNS = 9;
  private static final int APPLICATION_COLUMNS = 7;

  private final short entityKey;
  private final LocalDate periodMonth;
  private final int periodDay;
  private final int mostBytes;

  private final CellKey key = new CellKey();
  private final Cells<ProductSum> products = new Cells<>(ProductSum::new);
  private final Cells<CostSum> domains = new Cells<>(CostSum::new);
  private final Map<String, CostSum> currencies = new HashMap<>();
  private final Set<Integer> done = new HashSet<>();

  /** By domain, which is how their table is sorted. */
  private final SortedMap<Short, CopyRows> domainRows = new TreeMap<>();

  private CopyRows applicationRows = new CopyRows();
  private int application;
  private long waiting;
  private boolean complete = true;

  public SliceSums(short entityKey, LocalDate periodMonth) {
    this(entityKey, periodMonth, MOST_BYTES);
  }

  SliceSums(short entityKey, LocalDate periodMonth, int mostBytes) {
    this.entityKey = entityKey;
    this.periodMonth = periodMonth;
    this.periodDay = CopyRows.day(periodMonth);
    this.mostBytes = mostBytes;
    applicationRows.start();
  }

  public void add(Charge charge, int applicationKey, int productKey, short domainKey) {
    if (!complete) {
      return;
    }
    if (applicationKey != application) {
      finish();
      application = applicationKey;
      if (!done.add(applicationKey) || waiting > mostBytes) {
        giveUp();
        return;
      }
    }
    var currency = charge.billingCurrency();
    var allocation = charge.allocation();
    domains.of(key.of(0, domainKey, currency, allocation)).add(charge);
    products.of(key.of(productKey, domainKey, currency, allocation)).add(charge);
  }

  short entityKey() {
    return entityKey;
  }

  LocalDate periodMonth() {
    return periodMonth;
  }

  /** Whether every charge is in the sums. */
  boolean complete() {
    return complete;
  }

  /** Domain x application x allocation x currency; what was sent is forgotten. */
  void sendDomainApplications(CopyIn copy) throws SQLException {
    finish();
    var frame = new CopyRows();
    frame.start();
    frame.sendTo(copy);
    for (var rows : domainRows.values()) {
      rows.sendTo(copy);
    }
    frame.end();
    frame.sendTo(copy);
  }

  /** Application x currency; what was sent is forgotten. */
  void sendApplications(CopyIn copy) throws SQLException {
    finish();
    applicationRows.end();
    applicationRows.sendTo(copy);
  }

  /** Domain x product x allocation x currency. */
  void sendProducts(CopyIn copy) throws SQLException {
    var rows = new CopyRows();
    rows.start();
    products.forEach((cell, sum) -> productRow(cell, sum, rows));
    rows.end();
    rows.sendTo(copy);
  }

  /** Encodes the sums of the application that is open, if one is. */
  private void finish() {
    domains.forEach(this::domainRow);
    currencies.forEach(this::applicationRow);
    domains.clear();
    currencies.clear();
  }

  private void giveUp() {
    complete = false;
    products.clear();
    done.clear();
    domainRows.clear();
    applicationRows = new CopyRows();
  }

  private void productRow(long cell, ProductSum sum, CopyRows out) {
    out.row(PRODUCT_COLUMNS);
    out.int4(periodDay);
    out.int4(CellKey.product(cell));
    out.int2(entityKey);
    out.int2(CellKey.domain(cell));
    out.initial(CellKey.allocation(cell).code());
    out.text(key.currency(cell));
    out.int8(sum.costs().charges());
    out.numeric(sum.quantity(), Charge.MAX_SCALE);
    out.numeric(sum.costs().billed(), Charge.MAX_SCALE);
    out.numeric(sum.costs().effective(), Charge.MAX_SCALE);
  }

  /** One of the open application, whose sums are those of its domains. */
  private void domainRow(long cell, CostSum sum) {
    var currency = key.currency(cell);
    currencies.computeIfAbsent(currency, any -> new CostSum()).add(sum);
    var out = domainRows.computeIfAbsent(CellKey.domain(cell), any -> new CopyRows());
    int before = out.length();
    out.row(DOMAIN_APPLICATION_COLUMNS);
    out.int4(periodDay);
    out.int4(application);
    out.int2(entityKey);
    out.int2(CellKey.domain(cell));
    out.initial(CellKey.allocation(cell).code());
    out.text(currency);
    out.int8(sum.charges());
    out.numeric(sum.billed(), Charge.MAX_SCALE);
    out.numeric(sum.effective(), Charge.MAX_SCALE);
    waiting += out.length() - before;
  }

  private void applicationRow(String currency, CostSum sum) {
    applicationRows.row(APPLICATION_COLUMNS);
    applicationRows.int4(periodDay);
    applicationRows.int4(application);
    applicationRows.int2(entityKey);
    applicationRows.text(currency);
    applicationRows.int8(sum.charges());
    applicationRows.numeric(sum.billed(), Charge.MAX_SCALE);
    applicationRows.numeric(sum.effective(), Charge.MAX_SCALE);
  }
}
