package org.finopshub.routes;

import org.finopshub.portal.audit.ChainCheck;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/** A hub's database and the check of its audit, without the hub: nothing migrates, nothing runs. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  DataSourceAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class
})
@Import(ChainCheck.class)
public class AuditedHub {

  /**
   * The application before it is started.
   *
   * @param profile {@code local} or {@code group}
   */
  public static SpringApplicationBuilder application(String profile) {
    return HubApplications.of(AuditedHub.class, profile).web(WebApplicationType.NONE);
  }
}
