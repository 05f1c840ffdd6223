package ziyang.estates.web.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** How sentences become markup. */
class WordsTest {

    @Test
    void chineseWordsInAnEnglishSentenceAreMarkedAsSuch() {
        assertEquals(
                "The room &#34;<span lang=\"zh-CN\">三楼会议室</span>&#34; is taken by <span lang=\"zh-CN\">莲花街道办事处、市公安局</span>, 2.",
                Words.spoken("The room \"三楼会议室\" is taken by 莲花街道办事处、市公安局, 2."));
    }

    @Test
    void aSentenceWithoutChineseWordsStaysAsItIs() {
        assertEquals("a &lt; b", Words.spoken("a < b"));
    }
}
