package se.arendegang.ui.minutes;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The minutes as PDF. What somebody may not see is not found. */
@RestController
class MinutesPaper {

    private final KeptMinutes minutes;

    MinutesPaper(KeptMinutes minutes) {
        this.minutes = minutes;
    }

    @GetMapping("/forhandlingsprotokoll/{id}.pdf")
    ResponseEntity<byte[]> paper(@PathVariable("id") String id) {
        return minutes.pdf(id)
                .map(paper -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .cacheControl(CacheControl.noStore())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.inline()
                                        .filename(paper.name())
                                        .build()
                                        .toString())
                        .body(paper.content()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
