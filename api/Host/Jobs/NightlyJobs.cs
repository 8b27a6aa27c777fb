using Competence.Kernel;
using Marten;
using Npgsql;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Api.Jobs;

/// <summary>
/// What is done every night without being asked, once for each tenant however many nodes there are: the night's row is the
/// claim, and the request for the job leaves in its transaction. A night on which nobody was up is not made up for.
/// </summary>
/// <param name="isMine">Which tenants; null: all.</param>
internal sealed class NightlyJobs(
    IDocumentStore store, IServiceScopeFactory scopes, NpgsqlDataSource database, TimeProvider clock, Func<string, bool>? isMine = null)
{
    /// <summary>Nobody is at work, and the clock is neither put forward nor back.</summary>
    public const int Hour = 3;

    private static readonly RequestJob[] Jobs =
    [
        new("skills.refresh-levels", new { isDryRun = false }, IsDryRun: false, "Skill levels"),
        new("goals.enrol-by-rule", new { }, IsDryRun: false, "Anmälan efter regel"),
        new("mentoring.nightly", new { }, IsDryRun: false, "Mentorskap över natten"),
        new("templates.nightly", new { }, IsDryRun: false, "Samtalsomgångar över natten"),
        new("templates.forget-recruitments", new { }, IsDryRun: false, "Gallring av rekryteringar"),
        new("templates.evaluate-obligations", new { }, IsDryRun: false, "Lagkrav över natten"),
        new("metrics.pulses", new { }, IsDryRun: false, "Pulser över natten"),
        new("metrics.measure", new { }, IsDryRun: false, "Nyckeltal över natten"),
        new("metrics.send-reports", new { }, IsDryRun: false, "Rapporter med e-post"),
    ];

    public static Table Table()
    {
        var table = new Table(new PostgresqlObjectName("jobs", "nights", SchemaUtils.IdentifierUsage.General));
        table.AddColumn<string>("tenant_id").AsPrimaryKey();
        table.AddColumn<string>("kind").AsPrimaryKey();
        table.AddColumn("night", "date").NotNull();
        return table;
    }

    /// <summary>Requests what is due tonight and nobody has requested yet.</summary>
    public async Task RequestDue(CancellationToken ct)
    {
        if (clock.GetLocalNow().Hour != Hour) return;
        foreach (var tenant in (await Tenants(ct)).Where(tenant => isMine?.Invoke(tenant) ?? true))
            foreach (var job in Jobs) await Request(tenant, job, ct);
    }

    private async Task Request(string tenant, RequestJob job, CancellationToken ct)
    {
        await using var session = store.LightweightSession(tenant);
        await session.BeginTransactionAsync(ct);
        await using var claim = new NpgsqlCommand(
            """
            insert into jobs.nights as n (tenant_id, kind, night) values ($1, $2, $3)
            on conflict (tenant_id, kind) do update set night = excluded.night where n.night < excluded.night returning 1
            """)
        {
            Parameters = { new() { Value = tenant }, new() { Value = job.Kind }, new() { Value = clock.Today() } },
        };
        await using (var claimed = await session.ExecuteReaderAsync(claim, ct))
            if (!await claimed.ReadAsync(ct)) return;
        if (await session.LoadAsync<RunningJob>(job.Kind, ct) is not null) return; // asked for by hand this very moment

        await using var scope = scopes.CreateAsyncScope();
        var outbox = scope.ServiceProvider.GetRequiredService<IMartenOutbox>();
        outbox.Enroll(session);
        await outbox.PublishAsync(job, new DeliveryOptions { TenantId = tenant });
        session.QueueSqlCommand("do 'begin end'"); // a session with nothing queued would not commit
        await session.SaveChangesAsync(ct);
    }

    private async Task<List<string>> Tenants(CancellationToken ct)
    {
        await using var command = database.CreateCommand(
            """
            with recursive t (tenant) as (
                select min(tenant_id) from skills.members
                union all select (select min(m.tenant_id) from skills.members m where m.tenant_id > t.tenant) from t where t.tenant is not null
            ) select tenant from t where tenant is not null
            """);
        var tenants = new List<string>();
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct)) tenants.Add(rows.GetString(0));
        return tenants;
    }
}

/// <summary>Looks every ten minutes whether it is that hour.</summary>
internal sealed class NightWatch(NightlyJobs jobs, TimeProvider clock, ILogger<NightWatch> log) : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Round, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            try
            {
                await jobs.RequestDue(stoppingToken);
            }
            catch (Exception fault) when (fault is NpgsqlException or TimeoutException)
            {
                log.LogWarning(fault, "The night's jobs could not be requested; tried again in ten minutes.");
            }
    }
}
