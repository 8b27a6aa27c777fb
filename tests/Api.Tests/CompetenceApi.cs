using Competence.Api.Access;
using Competence.Api.Tests;
using Competence.Api.Tests.Contract;
using Competence.Api.Tests.Jobs;
using Competence.Kernel;
using Competence.People.Access;
using Competence.People.Persons;
using JasperFx.CommandLine;
using Marten;
using Marten.Events;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
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
    private ContractValidation? contract;

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
        builder.ConfigureLogging(logging =>
        {
            logging.ClearProviders();
            if (Environment.GetEnvironmentVariable("COMPETENCE_TEST_LOG") is not null) logging.AddConsole().SetMinimumLevel(LogLevel.Error);
        });
        foreach (var limit in new[] { "PerPrincipalAMinute", "SignInsPerAccountAMinute", "SignInsPerAddressAMinute", "ExportsAnHour" })
            builder.UseSetting($"Limits:{limit}", "1000000"); // scenarios share one address; the real limits have scenarios of their own
        builder.ConfigureTestServices(services => services
            // Wolverine's note of events for a tracked act fails where another scenario has just ended that act
            .ConfigureMarten(marten => marten.Listeners.RemoveAll(listener => listener.GetType().Name == "RecordEventsCommittedOutsideAMessage"))
            .AddSingleton<IStartupFilter, UncheckedClients>()
            .AddScoped<IJobWork, StepWork>()
            .AddSingleton<IStartupFilter, TestAddresses>()
            .AddAuthentication("test")
            .AddScheme<AuthenticationSchemeOptions, TestActors>(TestActors.Name, null)
            .AddPolicyScheme("test", null, o => o.ForwardDefaultSelector = http =>
                http.Request.Headers.ContainsKey(TestActors.Header) ? TestActors.Name : AccessHosting.Doors));
    }

    /// <summary>Every client of this run passes through it.</summary>
    internal ContractValidation Contract => contract ??= new(ContractValidation.Committed);

    /// <summary>A client that nobody is signed in with.</summary>
    public new HttpClient CreateClient() => CreateClient(ClientOptions);

    public new HttpClient CreateClient(WebApplicationFactoryClientOptions options) => CreateDefaultClient(options.BaseAddress, [
        .. options.AllowAutoRedirect ? [new RedirectHandler(options.MaxAutomaticRedirections)] : Array.Empty<DelegatingHandler>(),
        .. options.HandleCookies ? [new CookieContainerHandler()] : Array.Empty<DelegatingHandler>(),
        Contract.Handler(),
    ]);

    public string ConnectionString => database!.ConnectionString;

    /// <summary>A client that acts as this person of the tenant.</summary>
    public HttpClient As(string tenant, Guid person) => Acting($"{tenant}/person/{person}");

    /// <summary>A client of a person who may set the tenant up: HR administrator, skill owner and tenant administrator.</summary>
    public async Task<HttpClient> Founder(string tenant)
    {
        var person = Guid.CreateVersion7();
        await Employ(tenant, person, AccessRole.HrAdmin, AccessRole.SkillOwner, AccessRole.TenantAdmin);
        return As(tenant, person);
    }

    /// <summary>The same for a field: the person is employed at the first request.</summary>
    public HttpClient Founding(string tenant, Guid? id = null)
    {
        var person = id ?? Guid.CreateVersion7();
        var client = CreateDefaultClient(new First(() => Employ(tenant, person, AccessRole.HrAdmin, AccessRole.SkillOwner, AccessRole.TenantAdmin)), Contract.Handler());
        client.DefaultRequestHeaders.Add(TestActors.Header, $"{tenant}/person/{person}");
        return client;
    }

    /// <summary>Employs a person who has these roles, straight in the store: for scenarios about something else.</summary>
    public async Task Employ(string tenant, Guid person, params AccessRole[] roles)
    {
        var start = People.PeopleClient.Today.AddDays(-100);
        await using var session = Services.GetRequiredService<IDocumentStore>().LightweightSession(tenant);
        session.Events.StartStream<Person>(person, new PersonRegistered(person), new EmploymentStarted(person, start, 40, null));
        if (roles.Length > 0)
            session.Events.StartStream<Grants>(Grants.IdOf(person), roles.Select(object (role) => new AccessGranted(person, role, [], DateTimeOffset.UnixEpoch)));
        await session.SaveChangesAsync();
    }

    /// <summary>A browser: keeps cookies, over https, from an address of its own, and tells that what it asks comes from our own page.</summary>
    public HttpClient Browser(string? address = null)
    {
        var client = CreateClient(new() { BaseAddress = new("https://localhost"), AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Add(TestAddresses.Header, address ?? TestAddresses.New());
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        return client;
    }

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

    private sealed class First(Func<Task> act) : DelegatingHandler
    {
        private readonly Lazy<Task> once = new(act);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await once.Value;
            return await base.SendAsync(request, cancellationToken);
        }
    }
}
