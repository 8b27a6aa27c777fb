using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

/// <summary>The built product as a process of its own, with its embedded database.</summary>
sealed class Product : IDisposable
{
    private readonly Process process;
    private readonly TaskCompletionSource<string> setupCode = new();
    private int disposed;

    private Product(Process process, string url) => (this.process, Url) = (process, url);

    public string Url { get; }

    /// <param name="quiet">True keeps its log to itself, unless it ends badly.</param>
    /// <param name="isBusy">A few people ask for more than people can.</param>
    public static async Task<Product> Start(string host, string url, string? data, bool throwaway, bool quiet, bool isBusy = false)
    {
        var start = new ProcessStartInfo("dotnet", [host, "--urls", url])
        {
            WorkingDirectory = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(host)!, "../../..")),
            RedirectStandardOutput = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Printing__Command"] = $"node \"{Path.GetFullPath(Path.Combine(start.WorkingDirectory, "../../web-client/print.mjs"))}\"";
        if (data is not null) start.Environment["Embedded__Directory"] = data;
        start.Environment["Embedded__Throwaway"] = throwaway.ToString();
        if (throwaway || isBusy) start.Environment["Limits__PerPrincipalAMinute"] = "6000"; // a few people turn all the pages there
        var product = new Product(Process.Start(start)!, url);
        product.process.OutputDataReceived += (_, line) => product.Hear(line.Data, quiet);
        product.process.BeginOutputReadLine();
        await product.Ready();
        return product;
    }

    public double Megabytes { get { process.Refresh(); return process.WorkingSet64 / 1e6; } }

    public double PeakMegabytes { get { process.Refresh(); return process.PeakWorkingSet64 / 1e6; } }

    /// <summary>What the first run prints for the person who sets it up.</summary>
    public Task<string> SetupCode() => setupCode.Task.WaitAsync(TimeSpan.FromSeconds(30));

    public async Task<int> Ended()
    {
        await process.WaitForExitAsync();
        return process.ExitCode is 0 or 130 or 143 ? 0 : process.ExitCode;
    }

    /// <summary>Lets it drain and stop its database.</summary>
    public void Stop()
    {
        if (process.HasExited) return;
        if (OperatingSystem.IsWindows()) process.Kill(entireProcessTree: true);
        else Process.Start("kill", ["-TERM", $"{process.Id}"]).WaitForExit();
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref disposed, 1) != 0) return;
        Stop();
        if (!process.WaitForExit(TimeSpan.FromSeconds(30))) process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Hear(string? line, bool quiet)
    {
        if (line is null) return;
        if (!quiet) Console.WriteLine(line);
        if (Regex.Match(line, @"[Ss]etup code[^:]*:\s+(?<code>[A-Z0-9-]{8,})") is { Success: true } match) setupCode.TrySetResult(match.Groups["code"].Value);
    }

    private async Task Ready()
    {
        using var http = new HttpClient();
        var patience = Stopwatch.StartNew();
        while (patience.Elapsed < TimeSpan.FromMinutes(2))
        {
            if (process.HasExited) throw new Failed("The product ended before it was ready; its log is above.");
            try { if ((await http.GetAsync($"{Url}/health/ready")).IsSuccessStatusCode) return; }
            catch (HttpRequestException) { } // not listening yet
            await Task.Delay(200);
        }
        throw new Failed($"The product was not ready after {patience.Elapsed.TotalSeconds:0} s.");
    }
}
