package parley.ui.access;

import jakarta.servlet.http.HttpServletRequest;

/** Where a request comes from. */
public final class NetworkAddress {
    private NetworkAddress() {}

    /**
     * Parley listens on loopback only, so that a proxy in front of it is on this machine: the last address in its header is
     * the one that it saw itself. Without it everybody behind the proxy would be one address.
     */
    public static String of(HttpServletRequest request) {
        String forwarded = request.getHeader("X-Forwarded-For");
        String last = forwarded == null
                ? ""
                : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return last.matches("[0-9A-Fa-f.:]{2,45}") ? last : request.getRemoteAddr();
    }
}
