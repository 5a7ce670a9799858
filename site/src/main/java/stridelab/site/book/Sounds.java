package stridelab.site.book;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import stridelab.conv.Conv1d;

/**
 * The tones of the chapter on sound, as small WAV files: a tone that rises, and what a stride of 2 makes of it.
 *
 * <p>Computed with the reference core, so what is heard is what the exercise asks for.
 */
final class Sounds {
    private static final int RATE = 16_000;
    private static final double SECONDS = 1.6;
    private static final double FROM = 200;
    private static final double TO = 7_800;
    private static final double LOUDNESS = 0.35;
    private static final int STRIDE = 2;

    private Sounds() {}

    /** Writes {@code rising.wav}, {@code strided.wav} (each second sample) and {@code averaged.wav} (means of two). */
    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        double[] rising = rising();
        double[] mean = new double[STRIDE];
        Arrays.fill(mean, 1.0 / STRIDE);
        Conv1d stride = Conv1d.unit().stride(STRIDE);
        Files.write(folder.resolve("rising.wav"), wav(rising, RATE));
        Files.write(folder.resolve("strided.wav"), wav(stride.apply(rising, new double[] {1}), RATE / STRIDE));
        Files.write(folder.resolve("averaged.wav"), wav(stride.apply(rising, mean), RATE / STRIDE));
    }

    private static double[] rising() {
        int length = (int) (SECONDS * RATE);
        int fade = RATE / 50;
        double[] samples = new double[length];
        for (int i = 0; i < length; i++) {
            double t = (double) i / RATE;
            double phase = 2 * Math.PI * (FROM * t + (TO - FROM) * t * t / (2 * SECONDS));
            double edge = Math.min(1, Math.min(i, length - 1 - i) / (double) fade);
            // StrictMath: the same bytes on every machine.
            samples[i] = LOUDNESS * edge * StrictMath.sin(phase);
        }
        return samples;
    }

    /** A RIFF WAVE file: PCM, one channel, 16 bits, little endian. */
    private static byte[] wav(double[] samples, int rate) {
        int bytes = 2 * samples.length;
        ByteBuffer file = ByteBuffer.allocate(44 + bytes).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF")).putInt(36 + bytes).put(ascii("WAVE"));
        file.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) 1);
        file.putInt(rate).putInt(2 * rate).putShort((short) 2).putShort((short) 16);
        file.put(ascii("data")).putInt(bytes);
        for (double sample : samples) {
            file.putShort((short) Math.round(sample * Short.MAX_VALUE));
        }
        return file.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
