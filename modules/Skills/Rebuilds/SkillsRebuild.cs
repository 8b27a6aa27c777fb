using System.Diagnostics;
using Competence.Changes;
using Competence.Kernel;
using Competence.Skills.Gaps;
using Competence.Skills.Roles;
using Marten;
using Npgsql;

namespace Competence.Skills.Rebuilds;

/// <param name="Events">Folded into profiles.</param>
/// <param name="Folding">From the first event to the last row written anew.</param>
/// <param name="Settled">Gaps that the ledger had wrong.</param>
public sealed record RebuildReport(long Events, int Profiles, long Levels, TimeSpan Folding, int Settled, TimeSpan All);

/// <summary>
/// Makes the module's read models anew from the events: profiles, level rows, what roles ask, gaps and counts. Profiles and
/// levels go into new tables that take the old ones' place at the end; who reads goes on, who rates waits.
/// </summary>
public sealed class SkillsRebuild(IDocumentStore store, NpgsqlDataSource database, TimeProvider clock)
{
    public async Task<RebuildReport> Run(CancellationToken ct)
    {
        var watch = Stopwatch.StartNew();
        var (profiles, levels) = (new RebuiltTable(database, "skills.mt_doc_skillprofile"), new RebuiltTable(database, "skills.levels"));
        await using var connection = await database.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await Execute(connection, "lock table skills.mt_doc_skillprofile, skills.levels in share row exclusive mode", ct);
        await profiles.Create(ct);
        await levels.Create(ct);
        var folding = new ProfileFolding(store, database, clock);
        await folding.Run(connection, profiles.New, levels.New, ct);
        await Task.WhenAll(profiles.Index(ct), levels.Index(ct));
        await profiles.Replace(connection, ct);
        await levels.Replace(connection, ct);
        await Execute(connection, ChangeLog.NoteEverything, ct); // whoever holds a copy in memory reads it anew
        await transaction.CommitAsync(ct);
        var folded = watch.Elapsed;

        var settled = 0;
        foreach (var tenant in folding.Tenants) settled += await Settle(tenant, ct);
        return new(folding.Events, folding.Profiles, folding.Levels, folded, settled, watch.Elapsed);
    }

    private async Task<int> Settle(string tenant, CancellationToken ct)
    {
        await using var session = store.LightweightSession(tenant);
        await session.Begin(ct);
        await session.Write("delete from skills.requirements where tenant_id = @tenant", ct);
        foreach (var role in await session.Query<RoleProfile>().ToListAsync(ct))
            if (role.Current() is { } current) await session.WriteRequirements(role.Id, current.Requirements, ct);
        await session.SaveChangesAsync(ct);

        var people = await session.Read("select person_id from skills.members where tenant_id = @tenant order by 1", row => row.GetGuid(0), ct);
        var settled = 0;
        foreach (var some in people.Chunk(2000))
        {
            await using var step = store.LightweightSession(tenant);
            await step.Begin(ct);
            var news = await step.SettleGaps(some, clock.Today(), ct);
            settled += news.OfType<Contracts.GapOpened>().Sum(n => n.Gaps.Count) + news.OfType<Contracts.GapClosed>().Sum(n => n.Gaps.Count);
            await step.TellAnew([.. news.OfType<Contracts.RoleFitsChanged>().SelectMany(n => n.Fits).Select(f => f.PersonId)], ct);
            await step.SaveChangesAsync(ct);
        }
        return settled;
    }

    internal static async Task Execute(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(ct);
    }
}
