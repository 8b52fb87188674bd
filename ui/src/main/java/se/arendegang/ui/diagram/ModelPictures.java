package se.arendegang.ui.diagram;

import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives the models to the viewer in the page. They hold no person's data; a login is asked for all the same. */
@RestController
class ModelPictures {

    @GetMapping("/modeller/{process}.bpmn")
    ResponseEntity<byte[]> model(@PathVariable("process") String process) throws IOException {
        var found = Models.xml(process);
        if (found.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        try (var xml = found.get()) {
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(xml.readAllBytes());
        }
    }
}
