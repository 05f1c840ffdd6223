package ziyang.estates.standard;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ziyang.estates.base.BusinessError;

/**
 * What clauses refer to: other clauses of the same text (见5.1.2, 按照第三条), and other papers by their document number. Rule S8: nothing
 * refers to what is not there, or holds no more.
 */
record ClauseReferences(List<Words> clauses) {

    /** A clause with all its words. */
    record Words(String number, String text) {}

    /** A number after a word that refers; the same after a title in 《》 is of another paper. */
    private static final Pattern WITHIN = Pattern.compile(
            "(?<!》)(?:见|按照|按|依照|根据|符合|违反|除)(?:本(?:标准|规范|办法|通知))?[ 　]?(第[一二三四五六七八九十百零]+条|\\d+(?:\\.\\d+)+)");

    static ClauseReferences of(Collection<Clause> clauses) {
        return new ClauseReferences(clauses.stream()
                .map(clause -> new Words(clause.getNumber(), clause.getBody()))
                .toList());
    }

    /**
     * @param ended document numbers of other papers that hold no more, with what they are
     * @throws BusinessError {@code clause.reference.none} for a clause that the text does not have, {@code clause.reference.withdrawn} for
     *     a paper that holds no more
     */
    void mustHold(Map<String, Standing> ended) {
        for (Words clause : clauses) {
            Matcher matcher = WITHIN.matcher(clause.text());
            while (matcher.find()) {
                String to = matcher.group(1);
                if (clauses.stream().noneMatch(one -> one.number().equals(to))) {
                    throw BusinessError.illegalStep("clause.reference.none", clause.number(), to);
                }
            }
            ended.forEach((number, standing) -> {
                if (clause.text().contains(number)) {
                    throw BusinessError.illegalStep("clause.reference.withdrawn", clause.number(), number, standing);
                }
            });
        }
    }
}
