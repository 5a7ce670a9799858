package stridelab.grader.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stridelab.grader.exercise.Contract;
import stridelab.grader.submission.SourceFile;
import stridelab.grader.submission.Submission;

/** What can keep something, or touch something that others see, is never taken for what only computes. */
class StatelessCheckTest {
    private static final SubmissionCompiler COMPILER = new SubmissionCompiler();

    @AfterAll
    static void endTheCompiler() {
        COMPILER.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return n / 2;",
                "if (n < 0) { throw new IllegalArgumentException(\"n = \" + n); } return n;",
                "int[] a = {n}; int[] b = a.clone(); System.arraycopy(a, 0, b, 0, 1); return Arrays.stream(b).sum();",
                "List<Integer> l = new ArrayList<>(); l.add(n); l.sort(Comparator.naturalOrder()); return l.get(0);",
                "class Pair { int x = n; } record Both(Pair a) {} return new Both(new Pair()).a().x;",
                "java.util.function.IntUnaryOperator f = i -> i + n; return f.applyAsInt(1);",
                "System.out.println(n); System.out.printf(\"%d\", n); System.err.print(n); return n;",
                "try { return List.of(n).iterator().next(); } catch (NoSuchElementException e) { return e.getMessage().length(); }",
                "return IntStream.range(0, n).map(Math::abs).sum();",
                "static String toString(int[] a) { return \"\" + a.length; } ## return toString(new int[n]).length();",
                "return (\"n = \" + n + ' ' + Integer.valueOf(n) + NAME).hashCode() + Integer.toString(n).length() + LIMIT;",
                "static final java.math.BigInteger ONE = java.math.BigInteger.ONE; ## return ONE.add(ONE).intValue() + n;",
                "return Arrays.toString(new int[n]).length();",
                "return new StringBuilder().append(n).append(NAME).toString().length();",
                "static class Odd extends IllegalArgumentException { Odd() { super(NAME); } } ## throw new Odd();"
            })
    void whatComputesIs(String body) {
        assertThat(compiled(body).stateless()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "private static int counter; ## return counter++;",
                "private static final int[] CACHE = new int[1]; ## return CACHE[0]++;",
                "private static final List<Integer> SEEN = new ArrayList<>(); ## return SEEN.size();",
                "static class In { static int last; } ## return In.last++;",
                "enum Side { LEFT, RIGHT } ## return Side.values().length;",
                "return (int) (10 * Math.random());",
                "java.util.function.DoubleSupplier f = Math::random; return (int) f.getAsDouble();",
                "return new java.util.Random().nextInt();",
                "List<Integer> l = new ArrayList<>(); java.util.Collections.shuffle(l); return n;",
                "System.setProperty(\"a\", \"b\"); return n;",
                "System.setOut(new java.io.PrintStream(System.out)); return n;",
                "java.util.Locale.setDefault(java.util.Locale.ROOT); return n;",
                "new Thread(() -> {}).start(); return n;",
                "Runnable r = Thread::yield; r.run(); return n;",
                "return (int) System.nanoTime();",
                "return NAME.concat(\"b\").intern() == \"ab\" ? 1 : 0;",
                "return Objects.hashCode(new int[n]);",
                "return new int[n].hashCode();",
                "return (\"\" + new int[n]).length();",
                "return String.valueOf(new Object()).length();",
                "return String.valueOf((Object) new int[n]).length();",
                "return new StringBuilder().append(new Object()).length();",
                "return String.format(\"%s\", new int[n]).length();",
                "return Arrays.asList(new int[n]).hashCode();",
                "return List.of(new int[n]).toString().length();",
                "static class Own { } ## return new Own().hashCode();",
                "static class Own extends Random { } ## return new Own().nextInt();",
                "static class Own extends RuntimeException { } ## return new Own().getStackTrace().length;",
                "return new java.math.BigInteger(\"7\").isProbablePrime(2) ? 1 : 0;",
                "return IntStream.range(0, n).parallel().sum();",
                "return Integer.getInteger(\"a\", 1);",
                "return new Object() { }.hashCode();",
                "return n + String.class.getModifiers();",
                "try { Integer.class.getDeclaredFields()[0].setAccessible(true); } catch (Exception e) { } return n;",
                "try { return Class.forName(\"A\").hashCode(); } catch (ClassNotFoundException e) { return n; }",
                "return java.lang.invoke.MethodHandles.lookup().lookupModes();",
                "return new ClassLoader() { }.hashCode();",
                "try { return sun.misc.Unsafe.class.getDeclaredFields().length; } catch (Exception e) { return n; }"
            })
    void whatCouldRememberOrTouchIsNot(String body) {
        assertThat(compiled(body).stateless()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "new Thread(() -> {}).start(); return n;                                           | true",
                "Runnable r = Thread::yield; r.run(); return n;                                    | true",
                "return IntStream.range(0, n).parallel().sum();                                    | true",
                "return List.of(n).parallelStream().mapToInt(i -> i).sum();                        | true",
                "int[] a = new int[n]; Arrays.parallelSetAll(a, i -> i); return a.length;          | true",
                "return java.util.concurrent.ForkJoinPool.commonPool().getParallelism();           | true",
                "java.util.concurrent.Executors.newCachedThreadPool().shutdown(); return n;        | true",
                "return new java.util.concurrent.atomic.AtomicInteger(n).incrementAndGet();        | false",
                "return IntStream.range(0, n).sum();                                               | false"
            })
    void whatStartsThreadsIsSeen(String body, boolean threads) {
        assertThat(compiled(body).usesThreads()).isEqualTo(threads);
    }

    private static CompiledSubmission compiled(String memberAndBody) {
        String[] parts = memberAndBody.split("##");
        String source = "package " + Contract.STUDENT_PACKAGE + "; import java.util.*; import java.util.stream.*; "
                + "public class A { private static final int LIMIT = 3; private static final String NAME = \"a\"; "
                + (parts.length == 2 ? parts[0] : "")
                + " public static int f(int n) { " + parts[parts.length - 1] + " } }";
        CompiledSubmission compiled = COMPILER.compile(
                new Submission("test", List.of(new SourceFile("src/A.java", "A", source)), List.of(), Map.of()));
        assertThat(compiled.errors()).isEmpty();
        return compiled;
    }
}
