package se.arendegang.document.print;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.springframework.stereotype.Component;

/**
 * Prints a page of HTML as PDF/A-2a that is also PDF/UA-1: archived without loss and read aloud in order. The page needs
 * a {@code title} and {@code lang}; its fonts are those of {@link #SERIF} and {@link #SANS}, which go into the file.
 */
@Component
public class PdfPrinter {

    /** The families that a style sheet for print may name. */
    public static final String SERIF = "Liberation Serif";

    public static final String SANS = "Liberation Sans";

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /** @throws UncheckedIOException when the page cannot be rendered */
    public byte[] print(String html) {
        var page = Jsoup.parse(html);
        page.outputSettings().syntax(org.jsoup.nodes.Document.OutputSettings.Syntax.xml);
        page.select("style").forEach(style -> style.text(""));
        page.head().appendElement("style").text(PrintStyle.CSS);
        var paper = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(COLOURS);
        builder.withProducer("Ärendegång");
        font(builder, SERIF, "LiberationSerif");
        font(builder, SANS, "LiberationSans");
        builder.withW3cDocument(new W3CDom().fromJsoup(page), "/");
        builder.toStream(paper);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("the page could not be printed: " + page.title(), e);
        }
        return paper.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String family, String file) {
        builder.useFont(in(file + "-Regular"), family, 400, FontStyle.NORMAL, true);
        builder.useFont(in(file + "-Bold"), family, 700, FontStyle.NORMAL, true);
        builder.useFont(in(file + "-Italic"), family, 400, FontStyle.ITALIC, true);
    }

    private static FSSupplier<InputStream> in(String file) {
        var path = "/liberation/" + file + ".ttf";
        return () -> Objects.requireNonNull(PdfPrinter.class.getResourceAsStream(path), path);
    }
}
