package stridelab.site.book;

import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The lesson's Markdown: CommonMark with tables, formulas between dollar signs ({@link Formula}), and one kind of fenced
 * block of its own, {@code ```math}.
 *
 * <p>Headings are numbered, {@code s1}, {@code s2}, …, so that both languages have the same anchors.
 */
final class Markdown {
    private Markdown() {}

    static String toHtml(String markdown) {
        Parser parser = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .customInlineContentParserFactory(new InlineFormula.Factory())
                .build();
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .attributeProviderFactory(context -> new Anchors()::number)
                .nodeRendererFactory(MathBlock::new)
                .nodeRendererFactory(InlineFormula.Renderer::new)
                .build();
        return renderer.render(parser.parse(markdown));
    }

    /** Numbers the headings of one page. */
    private static final class Anchors {
        private int count;

        void number(Node node, String tag, Map<String, String> attributes) {
            if (node instanceof Heading) {
                attributes.put("id", "s" + ++count);
            }
        }
    }

    /** A formula on a line of its own. */
    private record MathBlock(HtmlNodeRendererContext context) implements NodeRenderer {
        @Override
        public java.util.Set<Class<? extends Node>> getNodeTypes() {
            return java.util.Set.of(FencedCodeBlock.class);
        }

        @Override
        public void render(Node node) {
            FencedCodeBlock block = (FencedCodeBlock) node;
            if ("math".equals(block.getInfo())) {
                context.getWriter().raw(Formula.display(block.getLiteral()));
            } else {
                Map<String, String> scrolls = Map.of("tabindex", "0");
                context.getWriter().tag("pre", scrolls);
                context.getWriter().tag("code");
                context.getWriter().text(block.getLiteral());
                context.getWriter().tag("/code");
                context.getWriter().tag("/pre");
            }
            context.getWriter().line();
        }
    }
}
