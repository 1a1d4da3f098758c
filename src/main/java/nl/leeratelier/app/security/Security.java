package nl.leeratelier.app.security;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import nl.leeratelier.accreditation.PublicAddresses;
import nl.leeratelier.guide.Addresses;
import nl.leeratelier.pictures.Pictures;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Views are opened by their annotations ({@code @AnonymousAllowed}, {@code @PermitAll}, {@code @RolesAllowed}); a view
 * without one is closed to everybody, and so is every address that is no view. Whoever is not signed in is led to the
 * sign-in page and from there to where they wanted to go; of an address that is no view they hear that it is not there.
 */
@Configuration
@EnableWebSecurity
@EnableMethodSecurity(jsr250Enabled = true, prePostEnabled = false)
class Security {

    /** The route of the sign-in page, which belongs to people. */
    private static final String SIGN_IN = "/aanmelden";

    /**
     * What pages may load: only what this server gives. Vaadin needs inline scripts and evaluation until it has a strict
     * mode (25.4); everything else is closed.
     */
    private static final String CONTENT_SECURITY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/app/**")
                .permitAll()
                .requestMatchers(Addresses.all().toArray(String[]::new))
                .permitAll()
                .requestMatchers(PublicAddresses.all().toArray(String[]::new))
                .permitAll()
                .requestMatchers(Pictures.ADDRESSES)
                .authenticated()
                // After an error nothing is shown that is not public.
                .requestMatchers("/error")
                .permitAll());
        http.headers(Security::guard);
        http.addFilterBefore(new OwnFormOnly(), UsernamePasswordAuthenticationFilter.class);
        var wanted = plainAddresses();
        http.setSharedObject(RequestCache.class, wanted);
        var unknown = new UnknownAddress(wanted);
        http.exceptionHandling(answers -> answers.defaultAuthenticationEntryPointFor(unknown, unknown)
                .defaultAccessDeniedHandlerFor(unknown, unknown));
        http.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, new WhereTheyWantedToGo());
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(SIGN_IN, SIGN_IN + "?afgemeld"));
        return http.build();
    }

    /** Remembers the very address that was asked for, without adding a parameter to it. */
    @SuppressWarnings("NullAway") // null is how Spring Security is told to leave the parameter out
    private static RequestCache plainAddresses() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    private static void guard(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"))
                .httpStrictTransportSecurity(transport -> transport.includeSubDomains(false))
                // Nothing of a person stays in a shared browser; static files say otherwise for themselves.
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new StaticHeadersWriter("Cache-Control", "no-store"))
                .withObjectPostProcessor(new Eagerly());
    }

    /** Pages reach Vaadin by a forward, after which the response is closed: too late to add headers. */
    private static final class Eagerly implements ObjectPostProcessor<HeaderWriterFilter> {

        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }
}
