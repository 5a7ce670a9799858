package stridelab.grader.sandbox;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * The system calls that a JVM needs, as a filter for the kernel (seccomp-bpf, see {@code seccomp(2)}): all others fail.
 *
 * <p>A thread may be started, a process not: the JDK has a program to start others with, and a fork needs none. Nothing
 * opens a socket, traces, mounts, or asks for keys or performance counters.
 */
final class SeccompFilter {
    /** By number on x86-64: what strace shows of JDK 17 and 25 at work, and what the C library may do in their place. */
    private static final int[] ALLOWED = {
        0, // read
        1, // write
        202, // futex
        2, // open
        3, // close
        4, // stat
        5, // fstat
        6, // lstat
        7, // poll
        8, // lseek
        9, // mmap
        10, // mprotect
        11, // munmap
        12, // brk
        13, // rt_sigaction
        14, // rt_sigprocmask
        15, // rt_sigreturn
        16, // ioctl
        17, // pread64
        19, // readv
        20, // writev
        21, // access
        22, // pipe
        24, // sched_yield
        25, // mremap
        27, // mincore
        28, // madvise
        32, // dup
        33, // dup2
        35, // nanosleep
        39, // getpid
        53, // socketpair: file channels make one to be interrupted by
        59, // execve: prlimit and the JDK's launcher become what they start
        60, // exit
        63, // uname
        72, // fcntl
        79, // getcwd
        89, // readlink
        96, // gettimeofday
        97, // getrlimit
        98, // getrusage
        99, // sysinfo
        100, // times
        102, // getuid
        104, // getgid
        107, // geteuid
        108, // getegid
        110, // getppid
        125, // capget
        130, // rt_sigsuspend
        131, // sigaltstack
        137, // statfs
        138, // fstatfs
        157, // prctl
        158, // arch_prctl
        186, // gettid
        204, // sched_getaffinity
        217, // getdents64
        218, // set_tid_address
        219, // restart_syscall
        221, // fadvise64
        228, // clock_gettime
        229, // clock_getres
        230, // clock_nanosleep
        231, // exit_group
        232, // epoll_wait
        233, // epoll_ctl
        234, // tgkill: there is no other process in its namespace
        257, // openat
        262, // newfstatat
        267, // readlinkat
        269, // faccessat
        271, // ppoll
        273, // set_robust_list
        281, // epoll_pwait
        290, // eventfd2
        291, // epoll_create1
        292, // dup3
        293, // pipe2
        302, // prlimit64
        309, // getcpu
        318, // getrandom
        324, // membarrier
        332, // statx
        334, // rseq
        439, // faccessat2
    };

    private static final int CLONE = 56;
    private static final int CLONE_THREAD = 0x10000;

    /** From here on the C library tries a call and falls back where the kernel has none; clone3 is among these. */
    private static final int FIRST_OPTIONAL = 424;

    private static final int X86_64 = 0xc000003e;
    private static final int X32_BIT = 0x40000000;

    private static final int NUMBER_OFFSET = 0;
    private static final int ARCHITECTURE_OFFSET = 4;
    private static final int FIRST_ARGUMENT_OFFSET = 16;

    private static final short LOAD = 0x20;
    private static final short JUMP_IF_EQUAL = 0x15;
    private static final short JUMP_IF_AT_LEAST = 0x35;
    private static final short JUMP_IF_ANY_BIT = 0x45;
    private static final short RETURN = 0x06;

    private static final int KILL = 0x80000000;
    private static final int ALLOW = 0x7fff0000;
    private static final int NOT_PERMITTED = 0x00050000 | 1;
    private static final int NOT_THERE = 0x00050000 | 38;

    private final ByteBuffer program =
            ByteBuffer.allocate(8 * (2 * ALLOWED.length + 20)).order(ByteOrder.LITTLE_ENDIAN);

    private SeccompFilter() {}

    /** The filter for this machine; empty on one of another architecture, whose calls have other numbers. */
    static Optional<byte[]> forThisMachine() {
        return System.getProperty("os.arch").equals("amd64")
                ? Optional.of(new SeccompFilter().build())
                : Optional.empty();
    }

    private byte[] build() {
        add(LOAD, ARCHITECTURE_OFFSET);
        unless(JUMP_IF_EQUAL, X86_64, KILL);
        add(LOAD, NUMBER_OFFSET);
        when(JUMP_IF_AT_LEAST, X32_BIT, NOT_PERMITTED);
        for (int call : ALLOWED) {
            when(JUMP_IF_EQUAL, call, ALLOW);
        }
        when(JUMP_IF_AT_LEAST, FIRST_OPTIONAL, NOT_THERE);
        unless(JUMP_IF_EQUAL, CLONE, NOT_PERMITTED);
        add(LOAD, FIRST_ARGUMENT_OFFSET);
        unless(JUMP_IF_ANY_BIT, CLONE_THREAD, NOT_PERMITTED);
        add(RETURN, ALLOW);
        byte[] bytes = new byte[program.position()];
        program.flip().get(bytes);
        return bytes;
    }

    private void when(short test, int value, int verdict) {
        instruction(test, 0, 1, value);
        add(RETURN, verdict);
    }

    private void unless(short test, int value, int verdict) {
        instruction(test, 1, 0, value);
        add(RETURN, verdict);
    }

    private void add(short code, int value) {
        instruction(code, 0, 0, value);
    }

    /** One instruction; the jumps say how many of the next to leave out. */
    private void instruction(short code, int ifTrue, int ifFalse, int value) {
        program.putShort(code).put((byte) ifTrue).put((byte) ifFalse).putInt(value);
    }
}
