package stridelab.site.book;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** A formula between dollar signs, in running text. */
final class InlineFormula extends CustomNode {
    private static final String PUNCTUATION = ",.;:!?)”、，。；：！？）";

    private final String source;

    private InlineFormula(String source) {
        this.source = source;
    }

    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$');
        }

        @Override
        public InlineContentParser create() {
            return state -> {
                Scanner scanner = state.scanner();
                scanner.next();
                Position start = scanner.position();
                if (scanner.find('$') < 0) {
                    return ParsedInline.none();
                }
                String source = scanner.getSource(start, scanner.position()).getContent();
                scanner.next();
                return ParsedInline.of(new InlineFormula(source), scanner.position());
            };
        }
    }

    record Renderer(HtmlNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(InlineFormula.class);
        }

        @Override
        public void render(Node node) {
            String formula = Formula.inline(((InlineFormula) node).source);
            if (node.getNext() instanceof Text text
                    && PUNCTUATION.indexOf(text.getLiteral().charAt(0)) >= 0) {
                // Browsers break a line after a formula even where punctuation follows: keep the two together.
                context.getWriter().raw("<span class=\"together\">" + formula);
                context.getWriter().text(text.getLiteral().substring(0, 1));
                context.getWriter().raw("</span>");
                text.setLiteral(text.getLiteral().substring(1));
            } else {
                context.getWriter().raw(formula);
            }
        }
    }
}
