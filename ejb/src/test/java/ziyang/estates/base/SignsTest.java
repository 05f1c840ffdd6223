package ziyang.estates.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SignsTest {

    @Test
    void whatCannotBeSeenIsTakenOutAndTheRestStays() {
        assertEquals("整治消防通道", Signs.without("整治\u0000消防\u202E通道\uFFFE\u0007"));
        assertTrue(Signs.unseen("a\u0008b"));
    }

    @Test
    void lineBreaksTabsAndRareCharactersAreText() {
        String text = "第一行\r\n第二行\t𠮷 苌弘，〔2020〕72号";
        assertFalse(Signs.unseen(text));
        assertEquals(text, Signs.without(text));
    }
}
