package ziyang.estates.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ziyang.estates.account.MailChoice;
import ziyang.estates.account.Recipients;
import ziyang.estates.account.Recipients.Recipient;
import ziyang.estates.base.Texts;
import ziyang.estates.inbox.InboxService;
import ziyang.estates.inbox.Light;
import ziyang.estates.inbox.Task;
import ziyang.estates.permission.Identity;
import ziyang.estates.schedule.DailyTask;

/** One mail a day with the open to-dos and the unread notifications, to whom wants it; none when there is nothing to say. */
@ApplicationScoped
class Digest implements DailyTask {

    private static final LocalTime BEFORE_WORK = LocalTime.of(7, 30);
    private static final int MOST = 30;

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Recipients recipients;

    @Inject
    private InboxService inbox;

    @Inject
    private Postbox postbox;

    @Override
    public String code() {
        return "mail-digest";
    }

    @Override
    public LocalTime notBefore() {
        return BEFORE_WORK;
    }

    @Override
    public void run(LocalDate today) {
        if (Smtp.configured().isPresent()) {
            recipients.wanting(MailChoice.DIGEST, today).forEach(recipient -> send(recipient, today));
        }
    }

    private void send(Recipient to, LocalDate today) {
        List<Task> tasks = new ArrayList<>();
        Identity.as(to.identity(), () -> tasks.addAll(inbox.tasks()));
        List<String> unread = unread(to.account());
        if (tasks.isEmpty() && unread.isEmpty()) {
            return;
        }
        long red = tasks.stream().filter(task -> task.light() == Light.RED).count();
        postbox.post(
                to, Postbox.text("mail.digest.subject", today, tasks.size(), red, unread.size()), text(tasks, unread));
    }

    private String text(List<Task> tasks, List<String> unread) {
        List<String> lines = new ArrayList<>();
        if (!tasks.isEmpty()) {
            lines.add(Postbox.text("mail.digest.tasks", tasks.size()));
            number(lines, tasks.stream().map(Digest::line).toList());
            lines.add(postbox.link("inbox/inbox.xhtml"));
        }
        if (!unread.isEmpty()) {
            lines.add("");
            lines.add(Postbox.text("mail.digest.unread", unread.size()));
            number(lines, unread);
            lines.add(postbox.link("notice/notices.xhtml"));
        }
        return String.join("\n", lines).strip();
    }

    private static void number(List<String> lines, List<String> items) {
        for (int i = 0; i < Math.min(items.size(), MOST); i++) {
            lines.add((i + 1) + ". " + items.get(i));
        }
        if (items.size() > MOST) {
            lines.add(Postbox.text("mail.digest.more", items.size() - MOST));
        }
    }

    private static String line(Task task) {
        Texts texts = Texts.in(Locale.SIMPLIFIED_CHINESE);
        String what = texts.get("Task." + task.kind());
        return task.due() == null
                ? texts.format("mail.digest.undated", what, task.subject())
                : texts.format("mail.digest.task", texts.of(task.light()), what, task.subject(), task.due());
    }

    private List<String> unread(long account) {
        return entities.createQuery(
                        "select n.subject from Notification n where n.account.id = :account and n.readAt is null"
                                + " order by n.id desc",
                        String.class)
                .setParameter("account", account)
                .getResultList();
    }
}
