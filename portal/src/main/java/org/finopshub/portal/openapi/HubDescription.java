package org.finopshub.portal.openapi;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
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
                say how to mend it.

                A caller sees the entities its token names and no others: what is not theirs is \
                as if it were not there.""",
            license = @License(name = "Apache-2.0")),
    security = @SecurityRequirement(name = "token"))
@SecurityScheme(
    name = "token",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    bearerFormat = "JWT",
    description = "A token of the identity provider, meant for this hub.")
class HubDescription {}
