package ziyang.estates.audit;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.indirection.ValueHolderInterface;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.internal.sessions.ObjectChangeSet;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.queries.WriteObjectQuery;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;
import org.eclipse.persistence.sessions.changesets.DirectToFieldChangeRecord;
import ziyang.estates.base.Persistent;

/** Hears every change of every entity and writes it to the trail; registered for the whole persistence unit. */
public class AuditListener extends SessionEventAdapter {

    /** Never written, not even as "changed from … to …". */
    private static final Set<String> SECRET =
            Set.of("passwordHash", "tokenHash", "content", "figures", "sentFigures", "token", "subscriber");

    /** Bookkeeping that says nothing about what somebody did. */
    private static final Set<String> NOISE = Set.of("id", "version");

    /** What a sign-in leaves behind; the row that tells of the sign-in says it already. */
    private static final Set<String> SIGN_IN = Set.of("failures", "lastSignIn", "lockedUntil");

    /** Stands for a value that is never written. */
    static final String HIDDEN = "***";

    private static final int LONGEST = 2000;

    @Override
    public void preLogin(SessionEvent event) {
        event.getSession().getDescriptors().values().stream()
                .filter(descriptor -> Persistent.class.isAssignableFrom(descriptor.getJavaClass()))
                .forEach(descriptor -> descriptor.getEventManager().addListener(new Ear()));
    }

    /** What is heard of one class of entities. */
    private static final class Ear extends DescriptorEventAdapter {

        @Override
        public void postInsert(DescriptorEvent event) {
            write(event, "INSERT", values(event.getDescriptor(), event.getSource()));
        }

        @Override
        public void postUpdate(DescriptorEvent event) {
            WriteObjectQuery query = (WriteObjectQuery) event.getQuery();
            Map<String, Object> changes = changes(query.getObjectChangeSet(), event);
            if (!changes.isEmpty()) {
                write(event, "UPDATE", changes);
            }
        }

        @Override
        public void postDelete(DescriptorEvent event) {
            write(event, "DELETE", values(event.getDescriptor(), event.getSource()));
        }
    }

    private static void write(DescriptorEvent event, String operation, Map<String, Object> values) {
        Persistent entity = (Persistent) event.getSource();
        AuditWriter.append(
                event.getSession(),
                null,
                new AuditWriter.Event(
                        entity.getClass().getSimpleName(),
                        entity.getId(),
                        entity.getVersion(),
                        operation,
                        ChangeText.of(values)));
    }

    static Map<String, Object> values(ClassDescriptor descriptor, Object entity) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (DatabaseMapping mapping : descriptor.getMappings()) {
            String name = mapping.getAttributeName();
            if (mapping.isDirectToFieldMapping()
                    || mapping.isObjectReferenceMapping()
                    || mapping.isDirectCollectionMapping()) {
                put(values, name, shown(mapping.getAttributeValueFromObject(entity)));
            }
        }
        return values;
    }

    private static Map<String, Object> changes(ObjectChangeSet set, DescriptorEvent event) {
        Map<String, Object> changes = new LinkedHashMap<>();
        if (set != null) {
            for (ChangeRecord change : set.getChanges()) {
                put(changes, change.getAttribute(), beforeAndAfter(change, event));
            }
        }
        return changes;
    }

    private static Object beforeAndAfter(ChangeRecord change, DescriptorEvent event) {
        if (change instanceof DirectToFieldChangeRecord direct) {
            return Arrays.asList(shown(direct.getOldValue()), shown(direct.getNewValue()));
        }
        DatabaseMapping mapping = event.getDescriptor().getMappingForAttributeName(change.getAttribute());
        Object now = mapping.getRealAttributeValueFromObject(event.getSource(), (AbstractSession) event.getSession());
        return Arrays.asList(shown(change.getOldValue()), shown(now));
    }

    private static void put(Map<String, Object> values, String name, Object value) {
        if (!NOISE.contains(name)
                && !SIGN_IN.contains(name)
                && value != null
                && !List.of().equals(value)) {
            values.put(name, SECRET.contains(name) ? HIDDEN : value);
        }
    }

    private static Object shown(Object value) {
        if (value instanceof ValueHolderInterface<?> fetchedLater) {
            return shown(fetchedLater.getValue());
        }
        if (value instanceof Persistent other) {
            return other.getId();
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(AuditListener::shown).map(String::valueOf).toList();
        }
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        String text = String.valueOf(value);
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
