package stridelab.site.view;

import java.util.List;
import java.util.Map;
import stridelab.grader.text.Text;
import stridelab.grader.text.VisibleText;
import stridelab.site.Language;

/**
 * A file or folder that was found beside the submissions of a class and is in none.
 *
 * @param name made visible
 * @param reason why it was not graded
 */
public record PassedOverView(String name, String reason) {
    /** All of them, in the same order. */
    public static List<PassedOverView> of(Map<String, Text> passedOver, Language language) {
        return passedOver.entrySet().stream()
                .map(each -> new PassedOverView(VisibleText.named(each.getKey()), language.of(each.getValue())))
                .toList();
    }
}
