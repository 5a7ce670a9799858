/**
 * What a class run costs, beside what an instructor would do otherwise: {@link stridelab.bench.ClassBenchmark} runs the
 * packaged program on a generated class and both of its peers on the same machine, one after the other.
 */
@NullMarked
package stridelab.bench;

import org.jspecify.annotations.NullMarked;
