using System.Diagnostics;

namespace Competence.Benchmarks;

/// <summary>What one load came to: milliseconds per request, and requests per second.</summary>
internal sealed record Figures(string Name, int Requests, double Median, double P95, double PerSecond)
{
    public string Line(Figures? baseline) =>
        $"{Name,-52} {Median,8:0.00} {P95,8:0.00} {PerSecond,9:0}" + (baseline is null ? "" : $"   {Median / baseline.Median,6:0.0} × {baseline.Name}");
}

internal static class Load
{
    /// <summary>A bounded number of requests from a few clients at once, after a tenth of them as warm-up.</summary>
    public static async Task<Figures> Run(string name, int requests, int clients, Func<int, Task> act)
    {
        await Measure(requests / 10 + 1, clients, act);
        var watch = Stopwatch.StartNew();
        var times = await Measure(requests, clients, act);
        var seconds = watch.Elapsed.TotalSeconds;
        Array.Sort(times);
        return new(name, requests, times[times.Length / 2], times[(int)(times.Length * .95)], requests / seconds);
    }

    private static async Task<double[]> Measure(int requests, int clients, Func<int, Task> act)
    {
        var (times, next) = (new double[requests], -1);
        await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(async () =>
        {
            for (var i = Interlocked.Increment(ref next); i < requests; i = Interlocked.Increment(ref next))
            {
                var start = Stopwatch.GetTimestamp();
                await act(i);
                times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }
        })));
        return times;
    }
}
