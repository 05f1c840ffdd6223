package ziyang.estates.web.layout;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import org.primefaces.component.messages.Messages;
import org.primefaces.component.messages.MessagesRenderer;

/**
 * Messages as the items of a list that they are. PrimeFaces gives each item the role of an alert, so that its list has no items for
 * those who listen; the frame around them announces changes anyway ({@code aria-live}).
 */
public class ListedMessages extends MessagesRenderer {

    @Override
    protected void encodeMessage(
            ResponseWriter writer, Messages messages, FacesMessage message, String style, boolean escape)
            throws IOException {
        super.encodeMessage(new WithoutRole(writer), messages, message, style, escape);
    }

    private static final class WithoutRole extends ResponseWriterWrapper {

        private WithoutRole(ResponseWriter wrapped) {
            super(wrapped);
        }

        @Override
        public void writeAttribute(String name, Object value, String property) throws IOException {
            if (!"role".equals(name)) {
                super.writeAttribute(name, value, property);
            }
        }
    }
}
