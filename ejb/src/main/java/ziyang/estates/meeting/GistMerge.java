package ziyang.estates.meeting;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.Patch;
import com.github.difflib.patch.PatchFailedException;
import java.util.ArrayList;
import java.util.List;

/** Brings together what two clerks have made of the same words; where both changed a line, both lines stay. */
final class GistMerge {

    private GistMerge() {}

    /**
     * @param base what the writer began from; null for nothing, as for the others
     * @param mine what the writer made of it
     * @param theirs what stands there now
     */
    static String of(String base, String mine, String theirs) {
        List<String> before = lines(base);
        List<String> now = lines(theirs);
        List<String> wanted = lines(mine);
        if (before.equals(now) || wanted.equals(now)) {
            return String.join("\n", wanted);
        }
        Patch<String> patch = DiffUtils.diff(before, wanted);
        try {
            return String.join("\n", patch.applyFuzzy(now, 0));
        } catch (PatchFailedException both) {
            List<String> all = new ArrayList<>(now);
            wanted.stream().filter(line -> !now.contains(line)).forEach(all::add);
            return String.join("\n", all);
        }
    }

    private static List<String> lines(String text) {
        return text == null || text.isBlank() ? List.of() : text.strip().lines().toList();
    }
}
