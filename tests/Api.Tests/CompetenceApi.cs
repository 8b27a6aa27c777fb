using Competence.Api.Tests;
using JasperFx.CommandLine;
using Marten;
using Marten.Events;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Wolverine.Tracking;
using Xunit;

[assembly: AssemblyFixture(typeof(CompetenceApi))]

namespace Competence.Api.Tests;

/// <summary>The whole API on a real PostgreSQL, one host a run; every scenario works in a tenant of its own.</summary>
public sealed class CompetenceApi : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly SemaphoreSlim settling = new(1, 1);
    private Database? database;

    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        JasperFxEnvironment.AutoStartHost = true;
        database = await Database.StartAsync();
        _ = Server; // started here, once: two classes asking at the same time would start two hosts, whose DDL collides
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.UseSetting("ConnectionStrings:Competence", database!.ConnectionString);
        builder.ConfigureLogging(logging => logging.ClearProviders());
        builder.ConfigureTestServices(services => services
            .AddAuthentication(TestActors.Name).AddScheme<AuthenticationSchemeOptions, TestActors>(TestActors.Name, null));
    }

    /// <summary>A client that acts as this person of the tenant.</summary>
    public HttpClient As(string tenant, Guid person) => Acting($"{tenant}/person/{person}");

    /// <summary>A client of a person who may set the tenant up: HR administrator, skill owner and tenant administrator.</summary>
    public Task<HttpClient> Founder(string tenant) => Task.FromResult(As(tenant, Guid.CreateVersion7()));

    /// <summary>A client that acts with a service key of these scopes.</summary>
    public HttpClient AsKey(string tenant, params string[] scopes) => Acting($"{tenant}/key/{Guid.CreateVersion7()}/{string.Join('/', scopes)}");

    /// <summary>Runs the act and waits until every message it caused has been handled and every projection has caught up.</summary>
    /// <returns>The messages that went meanwhile, those of other tenants too.</returns>
    public async Task<ITrackedSession> Settled(Func<Task> act)
    {
        await settling.WaitAsync(); // a host tracks one act at a time: a second would take over the first one's messages
        try
        {
            var tracked = await Services.GetRequiredService<IHost>().TrackActivity().Timeout(TimeSpan.FromSeconds(30))
                .ExecuteAndWaitAsync((Func<Wolverine.IMessageContext, Task>)(_ => act()));
            await Services.GetRequiredService<IDocumentStore>().WaitForNonStaleProjectionDataAsync(TimeSpan.FromSeconds(30));
            return tracked;
        }
        finally
        {
            settling.Release();
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        settling.Dispose();
        if (database is not null) await database.DisposeAsync();
    }

    private HttpClient Acting(string actor)
    {
        var client = CreateClient();
        client.DefaultRequestHeaders.Add(TestActors.Header, actor);
        return client;
    }
}
