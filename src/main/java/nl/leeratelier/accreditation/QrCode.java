package nl.leeratelier.accreditation;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** A QR code as a shape, so that it prints sharp at any size. The quiet zone around it is for the page to keep. */
record QrCode(ByteMatrix modules) {

    private static final Color INK = new Color(0x1d2730);

    /** A code of a text that stays readable with 15 % of it damaged. */
    static QrCode of(String text) {
        try {
            return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("Too long for a QR code: " + text.length() + " characters", tooLong);
        }
    }

    /** Draws the code in a square from the origin. */
    void draw(Graphics2D graphics, double side) {
        graphics.scale(side / modules.getWidth(), side / modules.getHeight());
        graphics.setColor(INK);
        // One shape for all: no hairlines between modules that touch.
        var shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (var y = 0; y < modules.getHeight(); y++) {
            for (var x = 0; x < modules.getWidth(); x++) {
                var from = x;
                while (x < modules.getWidth() && modules.get(x, y) == 1) {
                    x++;
                }
                if (x > from) {
                    shape.moveTo(from, y);
                    shape.lineTo(x, y);
                    shape.lineTo(x, y + 1);
                    shape.lineTo(from, y + 1);
                    shape.closePath();
                }
            }
        }
        graphics.fill(shape);
    }
}
