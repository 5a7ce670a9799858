package stridelab.grader.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import stridelab.grader.submission.Finding;
import stridelab.grader.submission.SourceFile;
import stridelab.worker.FrameReader;
import stridelab.worker.FrameWriter;
import stridelab.worker.MalformedFrame;

/** Sources and what came of them, as the bodies of frames between the grader and its compiler process. */
final class CompilerFrames {
    /** The longest frame: the limits of the intake leave sources far below it, and class files are of their size. */
    static final int LONGEST = 24 << 20;

    private static final int LEAST_BYTES_OF_A_TEXT = 4;

    private CompilerFrames() {}

    static void writeSources(FrameWriter frame, List<SourceFile> sources) throws MalformedFrame {
        frame.writeInt(sources.size());
        for (SourceFile source : sources) {
            frame.writeText(source.path());
            frame.writeText(source.className());
            frame.writeText(source.text());
        }
    }

    static List<SourceFile> readSources(FrameReader frame) throws MalformedFrame {
        int count = frame.readCount(3 * LEAST_BYTES_OF_A_TEXT);
        List<SourceFile> sources = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            sources.add(new SourceFile(frame.readName(), frame.readName(), frame.readName()));
        }
        return sources;
    }

    static void write(FrameWriter frame, CompiledSubmission compiled) throws MalformedFrame {
        frame.writeInt(compiled.classes().size());
        for (Map.Entry<String, byte[]> file : compiled.classes().entrySet()) {
            frame.writeText(file.getKey());
            frame.writeBytes(file.getValue());
        }
        frame.writeInt(compiled.errors().size());
        for (Map.Entry<String, List<CompileError>> ofClass : compiled.errors().entrySet()) {
            frame.writeText(ofClass.getKey());
            frame.writeInt(ofClass.getValue().size());
            for (CompileError error : ofClass.getValue()) {
                write(frame, error);
            }
        }
        frame.writeInt(compiled.brokenMethods().size());
        for (MethodSignature method : compiled.brokenMethods()) {
            frame.writeText(method.className());
            frame.writeText(method.method());
            writeTexts(frame, method.parameterTypes());
        }
    }

    static CompiledSubmission read(FrameReader frame) throws MalformedFrame {
        Map<String, byte[]> classes = new TreeMap<>();
        for (int i = frame.readCount(2 * LEAST_BYTES_OF_A_TEXT); i > 0; i--) {
            classes.put(frame.readName(), frame.readBytes());
        }
        Map<String, List<CompileError>> errors = new TreeMap<>();
        for (int i = frame.readCount(2 * LEAST_BYTES_OF_A_TEXT); i > 0; i--) {
            List<CompileError> ofClass = new ArrayList<>();
            errors.put(frame.readName(), ofClass);
            for (int j = frame.readCount(LEAST_BYTES_OF_A_TEXT); j > 0; j--) {
                ofClass.add(readError(frame));
            }
        }
        Set<MethodSignature> brokenMethods = new HashSet<>();
        for (int i = frame.readCount(3 * LEAST_BYTES_OF_A_TEXT); i > 0; i--) {
            brokenMethods.add(new MethodSignature(frame.readName(), frame.readName(), readTexts(frame)));
        }
        return new CompiledSubmission(classes, errors, brokenMethods);
    }

    private static void write(FrameWriter frame, CompileError error) throws MalformedFrame {
        frame.writeText(error.path());
        frame.writeLong(error.line());
        frame.writeLong(error.column());
        frame.writeText(error.message());
        frame.writeText(error.method());
        Finding refusal = error.refusal();
        frame.writeText(refusal == null ? null : refusal.kind());
        if (refusal != null) {
            frame.writeText(refusal.key());
            writeTexts(frame, refusal.arguments());
        }
    }

    private static CompileError readError(FrameReader frame) throws MalformedFrame {
        String path = frame.readName();
        long line = frame.readLong();
        long column = frame.readLong();
        String message = frame.readName();
        String method = frame.readText();
        String kind = frame.readText();
        @Nullable Finding refusal = kind == null ? null : new Finding(kind, frame.readName(), readTexts(frame));
        return new CompileError(path, line, column, message, method, refusal);
    }

    private static void writeTexts(FrameWriter frame, List<String> texts) throws MalformedFrame {
        frame.writeInt(texts.size());
        for (String text : texts) {
            frame.writeText(text);
        }
    }

    private static List<String> readTexts(FrameReader frame) throws MalformedFrame {
        List<String> texts = new ArrayList<>();
        for (int i = frame.readCount(LEAST_BYTES_OF_A_TEXT); i > 0; i--) {
            texts.add(frame.readName());
        }
        return texts;
    }
}
