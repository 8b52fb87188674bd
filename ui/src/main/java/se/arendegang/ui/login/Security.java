package se.arendegang.ui.login;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** Everything asks for a login except what is marked as public. */
@Configuration
class Security {

    @Bean
    SecurityFilterChain doors(HttpSecurity http, AccountLogin login) {
        return http.authenticationProvider(login)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/styles.css",
                                "/favicon.svg",
                                "/diagram.js",
                                "/webjars/**",
                                "/ical/**",
                                "/actuator/health/**")
                        .permitAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(LoginView.class)
                                // an unknown address gets its sentence, not an empty refusal
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                .formLogin(form -> form.failureHandler(new LoginRefusal()))
                .build();
    }
}
