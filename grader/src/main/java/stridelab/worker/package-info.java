/**
 * The only code of ours in the student's JVM: reads calls from a pipe, makes them, writes what came back.
 *
 * <p>It needs nothing but the JDK, holds no secret and makes no verdict, since the student's code can reach all of it.
 */
package stridelab.worker;
