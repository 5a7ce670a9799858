/**
 * StrideLab: exercises on padding and stride.
 *
 * <p>Replace each {@code throw new UnsupportedOperationException("not started");} by an answer. Begin where you
 * like; a natural order is {@link stridelab.exercises.CrossCorrelation}, {@link stridelab.exercises.ShapeFormula},
 * {@link stridelab.exercises.AudioStride}, {@link stridelab.exercises.MirrorPadding},
 * {@link stridelab.exercises.StrideCompute}, {@link stridelab.exercises.StrideStatistics},
 * {@link stridelab.exercises.HalfStride}, {@link stridelab.exercises.Channels}. {@code mvn test} runs the examples
 * that you can see, and says what is not started.
 *
 * <p><b>You are graded by hidden tests.</b> They call each method with many inputs that you have not seen: other
 * sizes, height and width that differ, bad arguments, extreme values. The visible examples show what is meant;
 * passing them is not passing.
 *
 * <p>Rules for every method:
 *
 * <ul>
 *   <li>Keep names, parameters and types as they are. You may add private methods and classes of your own in this
 *       package.
 *   <li>A grid is {@code double[rows][columns]}; several channels are {@code double[channels][rows][columns]};
 *       kernels with several inputs and outputs are {@code double[outChannels][inChannels][rows][columns]}.
 *   <li>Never change an argument. A result shares no array with an argument, and each of its rows is an array of
 *       its own.
 *   <li>Check the arguments before you compute anything, and throw {@link IllegalArgumentException} for a bad one:
 *       an array that is null, empty or ragged (rows of different lengths); a size, kernel, stride or factor below
 *       1; padding below 0; a kernel larger than the padded input; a result size that no int or long can hold. What
 *       a method refuses besides stands with it.
 *   <li>Compute in double. Your result may differ from the expected one by 1e-9 · max(1, M), where M is the largest
 *       magnitude in it (for aliasFrequency: in its arguments): any order of summation is right, float is not.
 *   <li>"Convolution" is cross-correlation: the kernel is not flipped.
 *   <li>{@code pad} is the padding on each side; {@code totalPad} is both sides together.
 * </ul>
 *
 * <p><b>中文说明</b>
 *
 * <p>StrideLab：填充和步幅的练习。请把每一处 {@code throw new UnsupportedOperationException("not started");}
 * 换成你的答案。从哪一个开始都可以，上面列出的是比较自然的顺序。运行 {@code mvn test} 会执行你能看到的示例，并告诉
 * 你哪些方法还没有开始。
 *
 * <p><b>成绩由隐藏测试决定。</b>隐藏测试会用许多你没见过的输入调用每个方法：别的尺寸、高宽不等的图像、不合法的参
 * 数、极端的数值。可见的示例只是用来说明题意，通过示例并不等于通过作业。
 *
 * <p>所有方法都要遵守的规则：
 *
 * <ul>
 *   <li>不要改动方法名、参数和类型。可以在本包中添加自己的私有方法和类。
 *   <li>二维网格是 {@code double[行][列]}；多通道是 {@code double[通道][行][列]}；多输入多输出通道的卷积核是
 *       {@code double[输出通道][输入通道][行][列]}。
 *   <li>不得修改参数。结果不能与参数共用数组，结果的每一行都必须是独立的数组。
 *   <li>先检查参数，再做计算；参数不合法时抛出 {@link IllegalArgumentException}：数组为 null、为空或各行长度不一；
 *       尺寸、卷积核、步幅或倍数小于 1；填充小于 0；卷积核比填充后的输入还大；结果的大小超出 int 或 long 的范围。某
 *       个方法另外还要拒绝什么，写在该方法的说明里。
 *   <li>用 double 计算。与正确结果的误差允许到 1e-9 · max(1, M)，M 是正确结果（aliasFrequency 则是参数）中绝对值的
 *       最大值：按什么顺序求和都可以，用 float 则不行。
 *   <li>这里的“卷积”是互相关运算：卷积核不翻转。
 *   <li>{@code pad} 是每一侧的填充；{@code totalPad} 是两侧填充之和。
 * </ul>
 */
package stridelab.exercises;
