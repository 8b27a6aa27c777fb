using System.Diagnostics;

namespace Competence.Benchmarks;

/// <summary>What one load came to: milliseconds per request, and requests per second.</summary>
/// <param name="Spread">Between the first and the third quarter, in parts of the median.</param>
internal sealed record Figures(string Name, int Requests, double Median, double P95, double Spread, double PerSecond);

internal static class Load
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(8);

    /// <summary>A bounded number of requests from a few clients at once, when the machine code is the one that a server of some minutes has.</summary>
    /// <param name="act">Which request: its remainder by the clients is its client.</param>
    public static async Task<Figures> Run(string name, int requests, int clients, Func<int, Task> act)
    {
        for (var warming = Stopwatch.StartNew(); warming.Elapsed < WarmUp;) await Measure(requests / 10 + 1, clients, act);
        var watch = Stopwatch.StartNew();
        var times = await Measure(requests, clients, act);
        var seconds = watch.Elapsed.TotalSeconds;
        Array.Sort(times);
        var median = times[times.Length / 2];
        return new(name, requests, median, times[(int)(times.Length * .95)], (times[times.Length * 3 / 4] - times[times.Length / 4]) / median, requests / seconds);
    }

    private static async Task<double[]> Measure(int requests, int clients, Func<int, Task> act)
    {
        var times = new double[requests];
        await Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(async () =>
        {
            for (var i = client; i < requests; i += clients)
            {
                var start = Stopwatch.GetTimestamp();
                await act(i);
                times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }
        })));
        return times;
    }
}
