#!/usr/bin/env dotnet
// The house's commands: `dotnet run build/build.cs -- VERB`. Without a verb it lists them.
#:property TargetFramework=net10.0
#:property Nullable=enable
#:property PublishAot=false
#:include Product.cs
#:include Shell.cs
#:include NewSlice.cs
using System.Diagnostics;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using static Shell;

var root = Root();
var web = Path.Combine(root, "web-client");
var host = Path.Combine(root, "api/Host/bin/Release/net10.0/Competence.Api.dll");
var cli = Path.Combine(root, "api/Cli/bin/Release/net10.0/competence.dll");
var simulator = Path.Combine(root, "tests/Simulator/bin/Release/net10.0/Competence.Simulator.dll");

try
{
    return args switch
    {
        ["run", ..] => await RunProduct(),
        ["test", .. var only] => await Test(only),
        ["dev"] => await Develop(),
        ["contract"] => Contract(),
        ["bench", .. var size] => Do(root, "dotnet", ["run", "-c", "Release", "--project", "tests/Benchmarks", "--", .. size]),
        ["seed", .. var more] => Do(root, "dotnet", [cli, "demo", "seed", .. more]),
        ["new-slice", var module, var feature, var useCase] => NewSlice.Write(root, module, feature, useCase),
        _ => Help(),
    };
}
catch (Failed failed)
{
    Console.Error.WriteLine(failed.Message);
    return 1;
}

int Help()
{
    Console.WriteLine("""
        dotnet run build/build.cs -- run                    set up and start the product with its demo company on http://localhost:5080
        dotnet run build/build.cs -- test [SUITE …]         set up and run every check, or the suites whose names contain a word given
        dotnet run build/build.cs -- dev                    both sides with hot reload
        dotnet run build/build.cs -- contract               accept a change of the contract and regenerate what follows from it
        dotnet run build/build.cs -- bench [PEOPLE]         the product at 100,000 people beside bare Kestrel and plain SQL, as ratios
        dotnet run build/build.cs -- seed --url URL         the demo company, through the public API
        dotnet run build/build.cs -- new-slice M F UseCase  the files of a use case, red on purpose
        """);
    return 2;
}

async Task<int> RunProduct()
{
    Packages();
    BuildProduct();
    var data = Environment.GetEnvironmentVariable("COMPETENCE_DATA");
    Product? running = null;
    using var _ = PosixSignalRegistration.Create(PosixSignal.SIGTERM, s => { s.Cancel = true; running?.Stop(); });
    Console.CancelKeyPress += (_, e) => { e.Cancel = true; running?.Stop(); };
    using var product = await Peopled("http://localhost:5080", data, isTest: false, started => running = started);
    Console.WriteLine($"\nCompetence: {product.Url}   Ctrl+C stops it\n");
    var cast = await new HttpClient().GetFromJsonAsync<JsonElement>($"{product.Url}/api/v1/development/people");
    foreach (var person in cast.GetProperty("people").EnumerateArray())
        Console.WriteLine($"  {person.GetProperty("displayName").GetString(),-24} {person.GetProperty("why").GetProperty("sv").GetString()}");
    return await product.Ended();
}

async Task<int> Test(string[] only)
{
    Packages();
    BuildProduct();
    var suites = new (string Name, Func<Task<(int Passed, int Failed)>> Run)[]
    {
        ("decisions: People", () => Xunit("People.Tests")),
        ("decisions: Skills", () => Xunit("Skills.Tests")),
        ("decisions: Goals", () => Xunit("Goals.Tests")),
        ("decisions: Mentoring", () => Xunit("Mentoring.Tests")),
        ("decisions: Templates", () => Xunit("Templates.Tests")),
        ("decisions: Metrics", () => Xunit("Metrics.Tests")),
        ("structure", () => Xunit("Architecture.Tests")),
        ("HTTP scenarios", () => Xunit("Api.Tests")),
        ("a company that lives", () => Xunit("Simulator.Tests")),
        ("web: types", () => Check(web, "npm", "run", "-s", "typecheck")),
        ("web: lint", () => Check(web, "npm", "run", "-s", "lint")),
        ("web: components", () => Counted(web, @"Tests\s+(?:(?<failed>\d+) failed \| )?(?<passed>\d+) passed", "npm", "run", "-s", "test")),
        ("web: budgets", () => Check(web, "npm", "run", "-s", "budget")),
        ("contract: lint", () => Check(web, "npm", "run", "-s", "lint:api")),
        ("browser flows and axe", Browser),
    };
    var (passed, failed, watch) = (0, 0, Stopwatch.StartNew());
    var report = new List<string>();
    foreach (var (name, run) in suites.Where(s => only.Length == 0 || only.Any(word => s.Name.Contains(word, StringComparison.OrdinalIgnoreCase))))
    {
        Console.WriteLine($"\n── {name}");
        var start = watch.Elapsed;
        var (good, bad) = await run();
        (passed, failed) = (passed + good, failed + bad);
        report.Add($"{(bad == 0 ? "ok  " : "FAIL")} {name,-24} {good,5} passed {bad,3} failed {(watch.Elapsed - start).TotalSeconds,6:0.0} s");
    }
    Console.WriteLine($"\n{string.Join('\n', [.. Failures, .. report, .. FailedTests])}\nin all {watch.Elapsed:m\\:ss}\n{passed} passed, {failed} failed");
    return failed == 0 && passed > 0 ? 0 : 1;
}

Task<(int, int)> Xunit(string project) => Counted(root, @"Total: (?<total>\d+), Errors: (?<errors>\d+), Failed: (?<failed>\d+), Skipped: (?<skipped>\d+)",
    "dotnet", Path.Combine(root, "tests", project, "bin/Release/net10.0", $"Competence.{project}.dll"));

async Task<(int, int)> Browser()
{
    var data = Path.Combine(Path.GetTempPath(), $"competence-e2e-{Environment.UserName}-{Environment.ProcessId}");
    try
    {
        using var product = await Peopled($"http://localhost:{Product.FreePort()}", data, isTest: true, _ => { });
        Environment.SetEnvironmentVariable("COMPETENCE_URL", product.Url);
        var (read, spoilt) = await Playwright("e2e/a11y.spec.ts", "--workers=2"); // before the flows, which write
        var (went, broke) = await Playwright("e2e/flows");
        return (read + went, spoilt + broke);
    }
    finally
    {
        if (Directory.Exists(data)) Directory.Delete(data, recursive: true);
    }

    Task<(int, int)> Playwright(params string[] what) =>
        Counted(web, @"^\s+(?<failed>\d+) failed|^\s+(?<passed>\d+) (?:passed|flaky)", "npm", ["run", "-s", "e2e", "--", .. what]);
}

// An empty installation: the demo company lives for two years in it, and then is made what it is today.
async Task<Product> Peopled(string url, string? data, bool isTest, Action<Product> started)
{
    var product = await Begin();
    var setup = await new HttpClient().GetFromJsonAsync<JsonElement>($"{product.Url}/api/v1/setup");
    if (!setup.GetProperty("isRequired").GetBoolean()) return product;
    product.Dispose(); // one at a time: the life has a clock of its own
    if (data is not null) Environment.SetEnvironmentVariable("Embedded__Directory", data);
    Must(root, "dotnet", simulator, "demo");
    product = await Begin();
    if (Do(root, "dotnet", cli, "demo", "seed", "--url", product.Url, "--lived") == 0) return product;
    product.Dispose();
    throw new Failed("The demo company was not made as a whole: remove its data and begin anew.");

    async Task<Product> Begin()
    {
        var begun = await Product.Start(host, url, data, throwaway: false, quiet: isTest, isTest);
        started(begun);
        return begun;
    }
}

int Contract()
{
    Packages();
    var debug = host.Replace("Release", "Debug");
    Must(root, "dotnet", "build", "api/Host", "-c", "Debug", "--nologo", "-v", "q");
    var generated = Path.Combine(root, "api/Host/Internal/Generated");
    if (Directory.Exists(generated)) Directory.Delete(generated, recursive: true);
    Must(Path.Combine(root, "api/Host"), "dotnet", debug, "codegen", "write");
    Must(root, "dotnet", debug, "openapi", "api/openapi.json");
    Must(root, "dotnet", "build", "api/Client", "-t:GenerateClient", "--nologo", "-v", "q");
    Must(web, "npm", "run", "-s", "generate");
    return Do(root, "git", "diff", "--stat", "--", "api/openapi.json", "api/Client", "api/Host/Internal", "web-client/src/api");
}

async Task<int> Develop()
{
    Packages();
    Environment.SetEnvironmentVariable("ASPNETCORE_ENVIRONMENT", "Development");
    using var vite = Start(web, "npm", ["run", "dev"], redirect: false);
    using var api = Start(root, "dotnet", ["watch", "--project", "api/Host", "--", "--urls", "http://localhost:5080"], redirect: false);
    await Task.WhenAny(vite.WaitForExitAsync(), api.WaitForExitAsync());
    foreach (var process in new[] { vite, api }.Where(p => !p.HasExited)) process.Kill(entireProcessTree: true);
    return 0;
}

void Packages()
{
    var (wanted, have) = (Path.Combine(web, "package-lock.json"), Path.Combine(web, "node_modules/.package-lock.json"));
    if (!File.Exists(have) || File.GetLastWriteTimeUtc(wanted) > File.GetLastWriteTimeUtc(have)) Must(web, "npm", "ci", "--no-audit", "--no-fund");
}

void BuildProduct()
{
    Unless("server", ["api", "modules", "tests", "build", "Directory.Packages.props", "Directory.Build.props"],
        () => Must(root, "dotnet", "build", "Competence.sln", "-c", "Release", "--nologo", "-v", "q"));
    Unless("client", ["api/openapi.json", "web-client/src", "web-client/messages", "web-client/package-lock.json", "web-client/index.html", "web-client/vite.config.ts"],
        () => Must(web, "npm", "run", "-s", "build"));
}

// what nothing has touched since is not built again: a second start takes seconds
void Unless(string stamp, string[] sources, Action build)
{
    var file = Path.Combine(web, "node_modules/.cache", $"built-{stamp}");
    var newest = sources.Select(s => Path.Combine(root, s)).SelectMany(s => Directory.Exists(s)
            ? Directory.EnumerateFiles(s, "*", SearchOption.AllDirectories).Where(f => !Regex.IsMatch(f, @"[\\/](bin|obj|Internal|node_modules)[\\/]"))
            : [s]).Max(File.GetLastWriteTimeUtc);
    var made = stamp == "server" ? File.Exists(host) : Directory.Exists(Path.Combine(web, "dist"));
    if (made && File.Exists(file) && File.GetLastWriteTimeUtc(file) > newest) return;
    build();
    Directory.CreateDirectory(Path.GetDirectoryName(file)!);
    File.WriteAllText(file, "");
}

static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, ".."));
