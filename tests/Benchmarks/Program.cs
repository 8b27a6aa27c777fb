using Competence.Benchmarks;

// What the product costs, beside bare Kestrel and bare SQL in the same run: machines differ, ratios less so.
var root = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../.."));
var folder = Path.Combine(Path.GetTempPath(), $"competence-benchmark-{Environment.ProcessId}"); // one that the server's own user can reach
var host = Path.Combine(root, "api/Host/bin/Release/net10.0/Competence.Api.dll");
Environment.SetEnvironmentVariable("Limits__PerPrincipalAMinute", "1000000"); // one person makes all the load here
using var product = await Product.Start(host, $"http://localhost:{Product.FreePort()}", folder, throwaway: false, quiet: true);
Shell.Must(root, "dotnet", Path.Combine(root, "api/Cli/bin/Release/net10.0/competence.dll"), "demo", "seed", "--url", product.Url, "--setup-code", await product.SetupCode());

await using var baselines = await Baselines.Start(folder);
using var person = await Visitor.Enter(product.Url, p => p.GetProperty("directReports").GetInt32() > 5);
var skills = (await person.Get($"people/{person.PersonId}/skills")).GetProperty("skills").EnumerateArray().Select(s => s.GetProperty("skillId").GetString()).ToArray();

var (kestrel, select, insert) = (await baselines.Kestrel(), await baselines.Select(), await baselines.Insert());
(Figures Figures, Figures? Baseline)[] rows =
[
    (kestrel, null), (select, null), (insert, null),
    (await Load.Run("GET me", 2_000, 8, _ => person.Get("me")), select),
    (await Load.Run("GET people?search=", 1_000, 8, i => person.Get($"people?search={"abcdefghijklmnopqrst"[i % 20]}a")), select),
    (await Load.Run("GET skills?search=", 1_000, 8, i => person.Get($"skills?search={(i % 2 == 0 ? "felsok" : "kommunikaton")}")), select),
    (await Load.Run("GET a person's skill profile", 1_000, 8, _ => person.Get($"people/{person.PersonId}/skills")), select),
    (await Load.Run("GET a team's matrix", 1_000, 8, _ => person.Get($"people/{person.PersonId}/team-matrix?depth=all")), select),
    (await Load.Run("PUT a self rating, one person after another", 400, 1, i => person.Put($"people/{person.PersonId}/skills/{skills[i % skills.Length]}/self-rating", new { level = i / skills.Length % 6 })), insert),
];
Console.WriteLine($"\n{"",-52} {"p50 ms",8} {"p95 ms",8} {"per s",9}   p50 against");
foreach (var (figures, baseline) in rows) Console.WriteLine(figures.Line(baseline));
Console.WriteLine($"\nmemory of the product after it: {product.Megabytes:0} MB, peak {product.PeakMegabytes:0} MB");
product.Dispose();
Directory.Delete(folder, recursive: true);
