package org.finopshub.portal.access;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The chains a request may take: closed while nobody can be verified, probes, management and the
 * API with a token or a log-in, everything else with a log-in. What the policy does not list is
 * refused in each.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class AccessConfiguration {
  private static final Duration ONE_YEAR = Duration.ofDays(365);
  private static final RequestMatcher PROBES =
      new OrRequestMatcher(
          withDefaults().matcher("/actuator/health/liveness"),
          withDefaults().matcher("/actuator/health/readiness"));
  private static final RequestMatcher MANAGEMENT = withDefaults().matcher("/actuator/**");
  private static final RequestMatcher API =
      new OrRequestMatcher(
          withDefaults().matcher("/group/v1/**"),
          withDefaults().matcher("/local/v1/**"),
          withDefaults().matcher("/v3/api-docs/**"));

  private final AccessSettings settings;
  private final AccessDecisions decisions;
  private final AccessProblems problems;
  private final CallerScopeFilter callerScope;
  private final RateLimitFilter rateLimit;
  private final BodyLimitFilter bodyLimit;
  private final IdentityRequests identityRequests;

  AccessConfiguration(
      AccessSettings settings,
      AccessDecisions decisions,
      AccessProblems problems,
      Callers callers,
      IdentityRequests identityRequests,
      Clock clock) {
    this.settings = settings;
    this.decisions = decisions;
    this.problems = problems;
    this.callerScope = new CallerScopeFilter(callers);
    this.rateLimit = new RateLimitFilter(settings.requestsPerMinute(), problems, clock);
    this.bodyLimit = new BodyLimitFilter(settings.maxBody(), problems);
    this.identityRequests = identityRequests;
  }

  /** A span for each of twenty filters and each decision says nothing that the audit does not. */
  @Bean
  static SecurityObservationSettings noSpanForEachDecision() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  @Order(1)
  SecurityFilterChain probes(HttpSecurity http) throws Exception {
    return hardened(http.securityMatcher(PROBES))
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain closedUntilConfigured(HttpSecurity http) throws Exception {
    return hardened(http.securityMatcher(request -> !settings.isConfigured()))
        .csrf(csrf -> csrf.disable())
        .exceptionHandling(
            refusals ->
                refusals.authenticationEntryPoint(
                    (request, response, reason) -> problems.notConfigured(request, response)))
        .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
        .build();
  }

  /** Hawtio's scripts read the CSRF token from a cookie, and its components write styles. */
  @Bean
  @Order(3)
  SecurityFilterChain management(HttpSecurity http, LogInRedirect logIn) throws Exception {
    return tokenOrLogIn(http.securityMatcher(MANAGEMENT), logIn)
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(CookieCsrfTokenRepository.withHttpOnlyFalse())
                    .csrfTokenRequestHandler(tokenInEveryAnswer()))
        .headers(
            headers ->
                headers.contentSecurityPolicy(
                    policy ->
                        policy.policyDirectives(
                            "style-src 'self' 'unsafe-inline'; font-src 'self' data:; "
                                + contentPolicy().replace("base-uri 'none'", "base-uri 'self'"))))
        .build();
  }

  @Bean
  @Order(4)
  SecurityFilterChain api(HttpSecurity http, LogInRedirect logIn) throws Exception {
    return tokenOrLogIn(http.securityMatcher(API), logIn).build();
  }

  private HttpSecurity tokenOrLogIn(HttpSecurity http, LogInRedirect logIn) throws Exception {
    return governed(hardened(http))
        .csrf(csrf -> csrf.requireCsrfProtectionMatcher(AccessConfiguration::ridesOnASession))
        .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
        .oauth2ResourceServer(
            tokens ->
                tokens
                    .jwt(Customizer.withDefaults())
                    .authenticationEntryPoint(problems)
                    .accessDeniedHandler(problems)
                    .withObjectPostProcessor(answeringEveryFailure()))
        .exceptionHandling(
            refusals ->
                refusals
                    .defaultAuthenticationEntryPointFor(logIn, browser())
                    .defaultAuthenticationEntryPointFor(problems, request -> true)
                    .accessDeniedHandler(problems));
  }

  @Bean
  @Order(5)
  SecurityFilterChain pages(HttpSecurity http, LogInRedirect logIn, IdentityProvider provider)
      throws Exception {
    var logOut = new OidcClientInitiatedLogoutSuccessHandler(provider);
    logOut.setPostLogoutRedirectUri("{baseUrl}/");
    return governed(hardened(http))
        .oauth2Login(
            login ->
                login
                    .clientRegistrationRepository(provider)
                    .tokenEndpoint(
                        tokens -> tokens.accessTokenResponseClient(identityRequests.tokens()))
                    .loginPage(LogInRedirect.PATH))
        .logout(logout -> logout.logoutSuccessHandler(logOut))
        .exceptionHandling(refusals -> refusals.authenticationEntryPoint(logIn))
        .build();
  }

  /** What every answer carries, whoever asked, and what nobody may send. */
  private HttpSecurity hardened(HttpSecurity http) throws Exception {
    return http.addFilterAfter(bodyLimit, HeaderWriterFilter.class)
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy()))
                    .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                    .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                    .httpStrictTransportSecurity(
                        hsts ->
                            hsts.maxAgeInSeconds(ONE_YEAR.toSeconds()).includeSubDomains(true)));
  }

  private HttpSecurity governed(HttpSecurity http) throws Exception {
    return http.requestCache(wanted -> wanted.requestCache(whereABrowserWantedToGo()))
        .addFilterBefore(callerScope, AuthorizationFilter.class)
        .addFilterBefore(rateLimit, AuthorizationFilter.class)
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                    .permitAll()
                    .requestMatchers("/webjars/**", "/hub/**", "/favicon.ico")
                    .permitAll()
                    .anyRequest()
                    .access(decisions::about));
  }

  /** No script and no style but the hub's own files; a log-out may end at the identity provider. */
  private String contentPolicy() {
    var provider = settings.isConfigured() ? " " + origin(URI.create(settings.issuer())) : "";
    return "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
        + " frame-ancestors 'none'; form-action 'self'"
        + provider;
  }

  private static String origin(URI address) {
    return address.getScheme() + "://" + address.getRawAuthority();
  }

  /** A request that carries no session cannot be forged by another site's page. */
  private static boolean ridesOnASession(HttpServletRequest request) {
    return !Set.of("GET", "HEAD", "OPTIONS").contains(request.getMethod())
        && request.getRequestedSessionId() != null;
  }

  private static CsrfTokenRequestAttributeHandler tokenInEveryAnswer() {
    var handler = new CsrfTokenRequestAttributeHandler();
    handler.setCsrfRequestAttributeName(null);
    return handler;
  }

  private static RequestMatcher browser() {
    var html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
    html.setIgnoredMediaTypes(Set.of(MediaType.ALL));
    return html;
  }

  /** Only a browser comes back after its log-in; the strict API takes no parameter of Spring's. */
  private static RequestCache whereABrowserWantedToGo() {
    var wanted = new HttpSessionRequestCache();
    var browser = browser();
    wanted.setRequestMatcher(
        request -> request.getMethod().equals("GET") && browser.matches(request));
    wanted.setMatchingRequestParameterName(null);
    return wanted;
  }

  /** Spring would let a failing identity provider become an error of the server. */
  private ObjectPostProcessor<BearerTokenAuthenticationFilter> answeringEveryFailure() {
    return new ObjectPostProcessor<>() {
      @Override
      public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
        filter.setAuthenticationFailureHandler(problems::commence);
        return filter;
      }
    };
  }
}
