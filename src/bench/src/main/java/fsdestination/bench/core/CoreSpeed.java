package fsdestination.bench.core;

import fsdestination.bench.Effort;
import fsdestination.bench.report.Samples;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * The speed of one benchmark on one processor core.
 *
 * @param perSecond events per second
 * @param allocated bytes per event
 */
public record CoreSpeed(Samples perSecond, Samples allocated) {
  /**
   * Runs the benchmarks.
   *
   * @return speeds by the name of the benchmark's method; samples with the same index are from the
   *     same round, in which each benchmark has a new JVM
   */
  public static Map<String, CoreSpeed> measure(Effort effort) throws RunnerException {
    var all = new LinkedHashMap<String, CoreSpeed>();
    for (int round = 0; round < effort.jvmRounds(); round++) {
      for (var result : new Runner(options(effort).build()).run()) {
        var name = result.getParams().getBenchmark();
        var bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
        var speed =
            new CoreSpeed(
                Samples.of(result.getPrimaryResult().getScore()),
                Samples.of(bytes == null ? Double.NaN : bytes.getScore()));
        all.merge(name.substring(name.lastIndexOf('.') + 1), speed, CoreSpeed::and);
      }
    }
    return all;
  }

  private static OptionsBuilder options(Effort effort) {
    var options = new OptionsBuilder();
    var iteration = TimeValue.milliseconds(effort.jvmMillis());
    options
        .include(EventBenchmark.class.getName())
        .mode(Mode.Throughput)
        .threads(1)
        .forks(effort.jvmForks())
        .warmupIterations(effort.jvmForks() * 2)
        .warmupTime(iteration)
        .measurementIterations(3)
        .measurementTime(iteration)
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT);
    return options;
  }

  private CoreSpeed and(CoreSpeed other) {
    return new CoreSpeed(perSecond.and(other.perSecond), allocated.and(other.allocated));
  }
}
