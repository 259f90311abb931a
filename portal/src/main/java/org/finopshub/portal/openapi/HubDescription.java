package org.finopshub.portal.openapi;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import org.springframework.context.annotation.Configuration;

/** What the whole API has in common: said once, at the head of the document. */
@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(
    info =
        @Info(
            title = "finops-hub",
            version = "v1",
            description =
                """
                What IT costs, per application, product, domain, entity and month.

                Costs and quantities are decimals written as strings, exact and without exponent. \
                Two currencies are never added: each item holds one. Months are written \
                `YYYY-MM`. Every answer says as of when its figures stand and how complete its \
                months are.

                A parameter that is unknown, repeated or malformed is refused with a problem \
                (RFC 9457) whose `code` is stable, and whose `parameter`, `found` and `allowed` \
                say how to mend it.""",
            license = @License(name = "Apache-2.0")))
class HubDescription {}
