package se.arendegang.ui.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Sends back to the login page with what went wrong. */
class LoginRefusal implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var answer = failure instanceof LockedOut locked
                ? "error=locked&until=" + locked.until()
                : "error=refused&" + failure.getMessage();
        response.sendRedirect(request.getContextPath() + "/login?" + answer);
    }
}
