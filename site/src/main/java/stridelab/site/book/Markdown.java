package stridelab.site.book;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import stridelab.site.figure.Figures;
import stridelab.site.figure.Measurements;
import stridelab.site.figure.Tables;

/**
 * The lesson's Markdown: CommonMark with tables, formulas between dollar signs ({@link Formula}), and fenced
 * blocks of its own: {@code ```math}, {@code ```figure} with what {@link Figures} draws, {@code ```sound},
 * {@code ```table} with what {@link Tables} computes, and {@code ```measured} with a file of {@link Measurements} and its
 * fields; the column headings of these two follow. {@code ```predict} stands with a kind of question and its numbers
 * ({@link Predictions}).
 *
 * <p>Code in {@code python} is PyTorch's and is labelled so; a {@code java} block next to one is labelled too.
 *
 * <p>Headings are numbered, {@code s1}, {@code s2}, …, and figures, {@code f1}, {@code f2}, …, so that both languages have
 * the same anchors; a heading links to itself. As a {@link Part} of a longer page, anchors begin with the part's own.
 */
final class Markdown {
    private Markdown() {}

    /** Of a text that asks nothing. */
    static String toHtml(String markdown) {
        return toHtml(markdown, words -> {
            throw new IllegalArgumentException("No question is asked here: " + words);
        });
    }

    /** With a question's markup for the words behind {@code predict}. */
    static String toHtml(String markdown, UnaryOperator<String> predictions) {
        return toHtml(markdown, predictions, Part.NONE);
    }

    /** As a part of a longer page. */
    static String toHtml(String markdown, UnaryOperator<String> predictions, Part part) {
        Parser parser = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .customInlineContentParserFactory(new InlineFormula.Factory())
                .postProcessor(document -> {
                    document.accept(new NumbersTogether());
                    return document;
                })
                .build();
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .attributeProviderFactory(context -> part::link)
                .nodeRendererFactory(context -> new Headings(context, part))
                .nodeRendererFactory(context -> new Blocks(context, predictions, part))
                .nodeRendererFactory(InlineFormula.Renderer::new)
                .build();
        return renderer.render(parser.parse(markdown));
    }

    /** Lets no line break in a size, in a number of more than three digits, or before a per cent sign. */
    private static final class NumbersTogether extends AbstractVisitor {
        private static final String NO_BREAK = "\u00A0";
        private static final String NARROW_NO_BREAK = "\u202F";

        @Override
        public void visit(Text text) {
            text.setLiteral(text.getLiteral()
                    .replaceAll("(?<=\\d) × (?=\\d)", NO_BREAK + "×" + NO_BREAK)
                    .replaceAll("(?<=\\d) (?=\\d{3}(?!\\d))", NARROW_NO_BREAK)
                    .replaceAll("(?<=\\d) %", NO_BREAK + "%"));
        }
    }

    /** Formulas and figures that stand by themselves, and code. */
    private static final class Blocks implements NodeRenderer {
        private final HtmlNodeRendererContext context;
        private final UnaryOperator<String> predictions;
        private final Part part;
        private int figures;

        Blocks(HtmlNodeRendererContext context, UnaryOperator<String> predictions, Part part) {
            this.context = context;
            this.predictions = predictions;
            this.part = part;
        }

        @Override
        public java.util.Set<Class<? extends Node>> getNodeTypes() {
            return java.util.Set.of(FencedCodeBlock.class);
        }

        @Override
        public void render(Node node) {
            FencedCodeBlock block = (FencedCodeBlock) node;
            String info = block.getInfo();
            if (info.equals("math")) {
                context.getWriter().raw(Formula.display(block.getLiteral()));
            } else if (info.startsWith("figure ")) {
                context.getWriter().raw(figure(info.substring("figure ".length()), block.getLiteral()));
            } else if (info.startsWith("sound ")) {
                context.getWriter().raw(sound(info.substring("sound ".length()), block.getLiteral()));
            } else if (info.startsWith("predict ")) {
                context.getWriter().raw(predictions.apply(info.substring("predict ".length())));
            } else if (info.startsWith("measured ")) {
                context.getWriter().raw(measured(info.split(" "), block.getLiteral()));
            } else if (info.startsWith("table ")) {
                context.getWriter().raw(table(block.getLiteral(), Tables.rows(info.substring("table ".length()))));
            } else {
                code(block);
            }
            context.getWriter().line();
        }

        private void code(FencedCodeBlock block) {
            Map<String, String> attributes = new LinkedHashMap<>(Map.of("tabindex", "0"));
            if (isCode(block, "python")) {
                attributes.put("data-code", "PyTorch");
            } else if (isCode(block, "java")
                    && (isCode(block.getNext(), "python") || isCode(block.getPrevious(), "python"))) {
                attributes.put("data-code", "Java");
            }
            context.getWriter().tag("pre", attributes);
            context.getWriter().tag("code");
            context.getWriter().text(block.getLiteral());
            context.getWriter().tag("/code");
            context.getWriter().tag("/pre");
        }

        private static boolean isCode(@Nullable Node node, String language) {
            return node instanceof FencedCodeBlock block && block.getInfo().equals(language);
        }

        private static String sound(String name, String caption) {
            return "<figure><audio controls preload=\"none\" src=\"../../assets/" + name + ".wav\"></audio><figcaption>"
                    + toHtml(caption) + "</figcaption></figure>";
        }

        private static String measured(String[] words, String literal) {
            String[] fields = Arrays.copyOfRange(words, 2, words.length);
            return table(literal, Measurements.of(words[1]).rows(fields));
        }

        /** A table of {@code rows} below its heading, which is a line of Markdown. */
        private static String table(String heading, List<List<String>> rows) {
            String line = heading.strip();
            int columns = line.length() - line.replace("|", "").length() - 1;
            StringBuilder table = new StringBuilder(line)
                    .append("\n|")
                    .append(" --- |".repeat(columns))
                    .append('\n');
            for (List<String> row : rows) {
                table.append("| ").append(String.join(" | ", row)).append(" |\n");
            }
            return toHtml(table.toString());
        }

        /** The first line says what the figure shows; the rest is its caption, in Markdown. */
        private String figure(String words, String literal) {
            String[] parts = literal.split("\n", 2);
            return "<figure id=\"" + part.anchor("f" + ++figures) + "\"><div class=\"scroll\" tabindex=\"0\">"
                    + Figures.draw(words, parts[0]) + "</div><figcaption>" + toHtml(parts[1])
                    + "</figcaption></figure>";
        }
    }
}
