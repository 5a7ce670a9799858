/**
 * The only code of ours in the student's JVM: reads calls from a pipe, makes them, writes what came back.
 *
 * <p>It needs nothing but the JDK, holds no secret and makes no verdict, since the student's code can reach all of it.
 * {@link stridelab.worker.Worker} is its program. The frames on the pipe ({@link stridelab.worker.FrameType},
 * {@link stridelab.worker.FrameWriter}, {@link stridelab.worker.FrameReader}, {@link stridelab.worker.Values}) are used
 * by both ends, so they are written for hostile bytes. What would cost start-up is avoided throughout: lambdas, string
 * formats, streams, var handles.
 */
package stridelab.worker;
