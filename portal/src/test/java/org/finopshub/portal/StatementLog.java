package org.finopshub.portal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Hands out real connections and remembers what is asked of them. */
public final class StatementLog extends DelegatingDataSource {
  /** What costs are read from: views of the ledger, and rollups and views of a mart. */
  private static final Pattern COSTS =
      Pattern.compile(
          "\\b(ledger|api|mart)\\.(cost_by_\\w+|\\w+_month|month_total|current_charge)\\b");

  private final List<String> statements = new ArrayList<>();

  public StatementLog(DataSource database) {
    super(database);
  }

  @Override
  public Connection getConnection() throws SQLException {
    var connection = super.getConnection();
    return (Connection)
        Proxy.newProxyInstance(
            StatementLog.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("prepareStatement")) {
                remember((String) arguments[0]);
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              }
            });
  }

  /** The statements that read costs while something is done. */
  public List<String> costQueriesOf(Runnable work) {
    forget();
    work.run();
    return all().stream().filter(sql -> COSTS.matcher(sql).find()).toList();
  }

  private synchronized void remember(String sql) {
    statements.add(sql);
  }

  private synchronized void forget() {
    statements.clear();
  }

  private synchronized List<String> all() {
    return List.copyOf(statements);
  }
}
