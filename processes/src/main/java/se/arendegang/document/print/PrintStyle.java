package se.arendegang.document.print;

/** The style of printed papers, in what the printer knows of CSS. */
final class PrintStyle {

    static final String CSS = """
            @page { size: A4; margin: 25mm 22mm 22mm; @bottom-right { content: counter(page) " (" counter(pages) ")";
              font-family: 'Liberation Sans'; font-size: 9pt; } }
            body { font-family: 'Liberation Serif'; font-size: 11pt; line-height: 1.4; color: #000000; }
            h1, h2, h3, h4, h5, h6 { font-family: 'Liberation Sans'; line-height: 1.25; page-break-after: avoid;
              margin: 14pt 0 4pt; }
            h1 { font-size: 16pt; }
            h2 { font-size: 12.5pt; }
            h3, h4, h5, h6 { font-size: 11pt; }
            p { margin: 0 0 6pt; }
            ul, ol { margin: 0 0 8pt; }
            li { margin-bottom: 3pt; page-break-inside: avoid; }
            .number { font-family: 'Liberation Sans'; }
            .annexes, .items { list-style: none; padding-left: 0; }
            .items .no { float: left; width: 24pt; font-family: 'Liberation Sans'; }
            .items li div { margin-left: 28pt; }
            .items li { page-break-inside: auto; }
            .items h2 { margin-top: 0; }
            .signature { margin-top: 12pt; }
            .statement { margin-top: 10pt; padding-left: 9pt; border-left: 2pt solid #767676; }
            .lead-in { font-weight: bold; }
            """;

    private PrintStyle() {}
}
