using System.Diagnostics;
using Competence.Benchmarks;
using Npgsql;

// What the product costs, beside bare Kestrel and plain SQL in the same run: machines differ, ratios less so.
if (args is [BareEndpoint.Verb])
{
    await BareEndpoint.Serve();
    return;
}
var people = args.Length > 0 ? int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture) : 100_000;
var root = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../.."));
var folder = Path.Combine(Path.GetTempPath(), $"competence-benchmark-{Environment.ProcessId}"); // one that the server's own user can reach
var host = Path.Combine(root, "api/Host/bin/Release/net10.0/Competence.Api.dll");
Environment.SetEnvironmentVariable("Limits__PerPrincipalAMinute", "100000000"); // a few people make all the load here
using var product = await Product.Start(host, $"http://localhost:{Product.FreePort()}", folder, throwaway: false, quiet: true);
var connection = new NpgsqlConnectionStringBuilder
{
    Host = "127.0.0.1", Username = "postgres", Database = "competence", SslMode = SslMode.Disable, MaxAutoPrepare = 50, AutoPrepareMinUsages = 2, NoResetOnClose = true,
    CommandTimeout = 0, Port = int.Parse(File.ReadLines(Path.Combine(folder, "data/postmaster.pid")).ElementAt(3)), Password = await File.ReadAllTextAsync(Path.Combine(folder, "password")),
}.ConnectionString;

var (company, report) = (new Company(people), new Report());
using var founder = await Visitor.Found(product.Url, await product.SetupCode());
var baselines = await Baselines.Start(connection);
Console.WriteLine("people …");
await company.Make(founder, product.Url);
report.Add("people imported, rows/s", people / company.PeopleSeconds);
while (await baselines.Number("select count(*) from skills.members") < people || await baselines.Number("select count(distinct person_id) from skills.member_keys where kind = 0") < people) await Task.Delay(200);

Console.WriteLine("ratings …");
var key = await founder.Post("service-keys", new { name = "Skattningar", scopes = new[] { "import" }, expiresAt = TimeProvider.System.GetUtcNow().AddDays(1) });
using (var importer = Visitor.Key(product.Url, key.GetProperty("secret").GetString()!)) await company.Rate(importer);
var copied = await baselines.Copy(Math.Min(company.Ratings, 300_000));
report.Add("ratings imported, rows/s", company.Ratings / company.RatingSeconds);
report.Add("plain COPY of the same events, rows/s", copied);
report.Add("the import as a part of COPY", company.Ratings / company.RatingSeconds / copied);
report.Add("memory after it, MB", product.Megabytes);

var (read, write) = (await baselines.Read(), await baselines.Write());
report.Add(read);
report.Add(write);
var questions = new Questions(baselines, product.Url, company);
await questions.Ask(report, founder, read, write);
await new Learning(baselines, product.Url, founder).Ask(report, people);
report.Add(await baselines.Read() with { Name = "bare Kestrel: one indexed read, after" }, read);
report.Add(await baselines.Write() with { Name = "bare Kestrel: an event and a row, after" }, write);

Console.WriteLine("rebuild …");
var rebuild = new ProcessStartInfo("dotnet", [host, "rebuild"]) { RedirectStandardOutput = true };
rebuild.Environment["ConnectionStrings__Competence"] = connection;
rebuild.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
using (var process = Process.Start(rebuild)!)
{
    Console.Write(await process.StandardOutput.ReadToEndAsync());
    await process.WaitForExitAsync();
    if (process.ExitCode != 0) throw new Failed("The rebuild failed.");
}
report.Add("peak memory of the product, MB", product.PeakMegabytes);
report.Print(people, Path.Combine(Path.GetTempPath(), $"competence-benchmark-{people}.json"));
await baselines.DisposeAsync();
product.Dispose();
Directory.Delete(folder, recursive: true);
