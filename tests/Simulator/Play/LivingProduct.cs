using System.Runtime.CompilerServices;
using Competence.Api.Hosting;
using Competence.Client;
using JasperFx.CommandLine;
using JasperFx.Events;
using Marten;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Competence.Simulator.Play;

/// <summary>The whole product in this process, on a clock that we put forward.</summary>
/// <param name="settings">Where its database is, as the product's own configuration says it.</param>
/// <remarks>The factory is named by a type of the host's assembly: <c>Program</c> would be the command line's too.</remarks>
public sealed class LivingProduct(IReadOnlyDictionary<string, string> settings) : WebApplicationFactory<EmbeddedPostgres>
{
    private readonly Whisper whisper = new();

    public SimulatedTime Clock { get; } = new();

    public static LivingProduct Start(IReadOnlyDictionary<string, string> settings, DateOnly day)
    {
        JasperFxEnvironment.AutoStartHost = true;
        var product = new LivingProduct(settings);
        product.Clock.Begin(day);
        _ = product.Server;
        return product;
    }

    /// <summary>What the product would have told whoever reads its log.</summary>
    public Task<string> SetupCode() => whisper.SetupCode.Task.WaitAsync(TimeSpan.FromSeconds(30));

    public CompetenceClient Connect(string? key = null) =>
        CompetenceClient.Connect(new("https://localhost"), new ConnectOptions { Key = key, Handler = Server.CreateHandler() });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development"); // people act as themselves there
        builder.UseContentRoot(HostFolder());
        foreach (var (name, value) in settings) builder.UseSetting(name, value);
        foreach (var limit in new[] { "PerPrincipalAMinute", "SignInsPerAccountAMinute", "SignInsPerAddressAMinute", "ExportsAnHour" })
            builder.UseSetting($"Limits:{limit}", "1000000"); // a month takes a second
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(whisper));
        builder.ConfigureTestServices(services => services
            .AddSingleton<TimeProvider>(Clock)
            .ConfigureMarten(marten =>
            {
                marten.Events.AppendMode = EventAppendMode.QuickWithServerTimestamps; // the product's own mode takes the time from the database
                marten.Events.TimeProvider = Clock;
            }));
    }

    private static string HostFolder([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../api/Host"));
}
