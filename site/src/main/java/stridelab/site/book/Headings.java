package stridelab.site.book;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** The headings of one text, numbered, each a link to itself, so that its address can be copied. */
final class Headings implements NodeRenderer {
    private final HtmlNodeRendererContext context;
    private final Part part;
    private int count;

    Headings(HtmlNodeRendererContext context, Part part) {
        this.context = context;
        this.part = part;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Heading.class);
    }

    @Override
    public void render(Node node) {
        HtmlWriter writer = context.getWriter();
        String tag = "h" + (((Heading) node).getLevel() + part.deeper());
        String anchor = part.anchor("s" + ++count);
        writer.line();
        writer.tag(tag, Map.of("id", anchor));
        writer.tag("a", Map.of("href", "#" + anchor));
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        writer.tag("/a");
        writer.tag("/" + tag);
        writer.line();
    }
}
