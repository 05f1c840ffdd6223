package ziyang.estates.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.BusinessError;

class MailTest {

    private static final Instant NOON = Instant.parse("2021-11-30T04:00:00Z");

    private final Mail mail = new Mail("a@example.cn", "主题", "正文", NOON);

    @Test
    void aMailThatCannotBeSentWaitsTwiceAsLongEachTimeButNeverMoreThanFourHours() {
        long[] minutes = {1, 2, 4, 8, 16, 32, 64, 128, 240, 240};
        for (long wanted : minutes) {
            mail.refused("no answer", false, NOON);
            assertEquals(Duration.ofMinutes(wanted), Duration.between(NOON, mail.getNextAt()));
            assertEquals(MailState.WAITING, mail.getState());
        }
    }

    @Test
    void aMailIsGivenUpAfterTwentyAttemptsAndKeepsTheReason() {
        for (int attempt = 0; attempt < Mail.MOST_ATTEMPTS; attempt++) {
            assertEquals(MailState.WAITING, mail.getState());
            mail.refused("no answer", false, NOON);
        }
        assertEquals(MailState.FAILED, mail.getState());
        assertEquals("no answer", mail.getFailure());
    }

    @Test
    void aMailThatIsRefusedForGoodIsNotTriedAgainByItself() {
        mail.refused("no such mailbox", true, NOON);
        assertEquals(MailState.FAILED, mail.getState());
        assertEquals(1, mail.getAttempts());
    }

    @Test
    void aMailThatWasGivenUpIsTriedAgainWhenAskedFor() {
        mail.refused("no such mailbox", true, NOON);
        mail.again(NOON.plusSeconds(60));
        assertEquals(MailState.WAITING, mail.getState());
        assertEquals(0, mail.getAttempts());
        assertEquals(NOON.plusSeconds(60), mail.getNextAt());
    }

    @Test
    void aMailThatWasSentIsNeverSentAgain() {
        mail.sent(NOON);
        assertNull(mail.getFailure());
        assertThrows(BusinessError.class, () -> mail.again(NOON));
    }
}
