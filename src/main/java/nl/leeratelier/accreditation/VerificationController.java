package nl.leeratelier.accreditation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/** Tells other systems what the public page of a certificate tells people, and no more. */
@Controller
class VerificationController {

    private static final int NOT_READABLE = 400;
    private static final int NOT_KNOWN = 404;
    private static final int TOO_MANY = 429;

    private final Verifications verifications;
    private final JsonMapper json = JsonMapper.shared();

    VerificationController(Verifications verifications) {
        this.verifications = verifications;
    }

    @GetMapping(PublicAddresses.JSON)
    ResponseEntity<byte[]> verify(@PathVariable String number, HttpServletRequest request) {
        return switch (verifications.verify(number, request.getRemoteAddr())) {
            case Verification.Issued issued -> answer(200, said(issued));
            case Verification.Replaced replaced -> {
                var said = said(replaced.now());
                said.put("replaces", replaced.former().value());
                yield answer(200, said);
            }
            case Verification.Unknown unknown ->
                answer(
                        NOT_KNOWN,
                        Map.of("state", "unknown", "number", unknown.number().value()));
            case Verification.Unreadable _ -> answer(NOT_READABLE, Map.of("state", "unreadable"));
            case Verification.TooManyGuesses many -> {
                var seconds = many.pause().plusMillis(999).toSeconds();
                yield ResponseEntity.status(TOO_MANY)
                        .header("Retry-After", String.valueOf(seconds))
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(json.writeValueAsBytes(Map.of("state", "too-many")));
            }
        };
    }

    private static Map<String, Object> said(Verification.Issued issued) {
        var said = new LinkedHashMap<String, Object>();
        var paper = issued.paper();
        said.put("number", paper.number().value());
        said.put(
                "state",
                switch (issued) {
                    case Verification.Valid _ -> "valid";
                    case Verification.Expired _ -> "expired";
                    case Verification.Withdrawn _ -> "withdrawn";
                });
        said.put("name", paper.name());
        said.put("programme", paper.title());
        said.put("language", paper.language());
        said.put("version", paper.version());
        said.put("studyMinutes", paper.studyMinutes());
        said.put("completedOn", paper.completedOn().toString());
        paper.validUntil().ifPresent(day -> said.put("validUntil", day.toString()));
        if (issued instanceof Verification.Withdrawn withdrawn) {
            said.put("withdrawnOn", withdrawn.on().toString());
        }
        return said;
    }

    private ResponseEntity<byte[]> answer(int status, Map<String, Object> said) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.writeValueAsBytes(said));
    }
}
