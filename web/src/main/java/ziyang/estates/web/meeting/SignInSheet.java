package ziyang.estates.web.meeting;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.omnifaces.util.Faces;
import ziyang.estates.meeting.MeetingRegister;
import ziyang.estates.meeting.MeetingState;
import ziyang.estates.meeting.MeetingView;
import ziyang.estates.meeting.RoomService;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Me;

/** Signing in for a meeting: the code on the room's screen leads here. */
@Named
@RequestScoped
public class SignInSheet {

    @Inject
    private MeetingRegister register;

    @Inject
    private RoomService room;

    @Inject
    private Notices notices;

    @Inject
    private Me me;

    private long id;
    private String code;
    private String name;
    private MeetingView meeting;
    private BitMatrix matrix;

    @PostConstruct
    void open() {
        id = Download.number(Faces.getRequestParameter("id"));
        code = Faces.getRequestParameter("code");
        meeting = register.get(id);
        name = me.getName();
    }

    public String sign() {
        boolean signed = notices.attempt(() -> room.signIn(id, code == null ? "" : code, name), "meeting.signed-in");
        return signed ? "/meeting/sign-in?faces-redirect=true&id=" + id : null;
    }

    /** Nobody signs in any more: the meeting has ended or is not held. */
    public boolean isOver() {
        return meeting.state() == MeetingState.ENDED || meeting.state() == MeetingState.CANCELLED;
    }

    /** The own unit's invitation, or null. */
    public MeetingView.Guest getMine() {
        return meeting.invitations().stream()
                .filter(guest -> guest.unitName().equals(me.getUnit()))
                .findFirst()
                .orElse(null);
    }

    /** Address of this page with the code, as the portal is reached from here. */
    public String getAddress() {
        return Faces.getRequestBaseURL() + "meeting/sign-in.xhtml?id=" + id + "&code="
                + meeting.course().signCode();
    }

    /** That address as a QR code: the path of an SVG, one unit a module; null for everybody but the convener. */
    public String getQr() {
        return meeting.course().signCode() == null ? null : path(matrix());
    }

    public int getSize() {
        return meeting.course().signCode() == null ? 0 : matrix().getWidth();
    }

    private BitMatrix matrix() {
        if (matrix == null) {
            matrix = matrix(getAddress());
        }
        return matrix;
    }

    private static BitMatrix matrix(String address) {
        try {
            return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 2));
        } catch (WriterException tooLong) {
            throw new IllegalStateException(tooLong);
        }
    }

    private static String path(BitMatrix matrix) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    public MeetingView getMeeting() {
        return meeting;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
