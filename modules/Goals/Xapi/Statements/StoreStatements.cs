using System.Text.Json;
using Competence.Kernel;
using JasperFx;
using Marten;
using Wolverine;

namespace Competence.Goals.Xapi.Statements;

/// <param name="Data">What is attached to them.</param>
public sealed record StoreStatements(IReadOnlyList<NewStatement> Statements, IReadOnlyList<AttachedData> Data)
{
    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(StoreStatements);
}

/// <param name="Version">What it gets where it names none.</param>
/// <param name="Authority">Who vouches for it: the key that it was sent with.</param>
public sealed record NewStatement(Guid StatementId, JsonElement Sent, string Version, Authority Authority);

/// <param name="HomePage">Of the store, as the sender knows it.</param>
public sealed record Authority(string HomePage, Guid KeyId);

/// <summary>All or none, and each once: sent again it changes nothing, with other content it is refused.</summary>
public static class StoreStatementsHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(StoreStatements command, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var known = await session.Known([.. command.Statements.Select(s => s.StatementId)], ct);
        if (command.Statements.FirstOrDefault(s => known.TryGetValue(s.StatementId, out var stored) && !stored.IsSameAs(s.Sent)) is { } other)
            return (new(Refusal.Conflict("goals.xapi-other-content", other.StatementId)), []);

        var now = new DateTimeOffset(clock.GetUtcNow().Ticks / 10 * 10, TimeSpan.Zero); // the store's own precision
        StatementRow[] rows = [.. command.Statements.Where(s => !known.ContainsKey(s.StatementId)).Select((s, at) => StatementRow.Of(s, now, at))];
        if (rows.Length == 0) return (new(null), []);

        await session.Begin(ct);
        if (await session.Insert(rows, ct) < rows.Length) throw new ConcurrencyException(typeof(StatementRow), rows[0].Id); // the same at the same moment: look again
        await session.InsertMentions(rows, ct);
        await session.LearnActivities(rows, ct);
        await session.InsertData(command.Data, ct);
        return (new(null), await News(session, rows, ct));
    }

    private static async Task<OutgoingMessages> News(IDocumentSession session, StatementRow[] rows, CancellationToken ct)
    {
        var news = new OutgoingMessages();
        news.AddRange(rows.Where(r => r is { IsVoiding: true, Target: not null }).Select(r => new StatementVoided(r.Target!.Value)));
        StatementStored[] stored = [.. rows.Select(r => Evidence.Of(r.Id, r.Sent, r.Stored)).OfType<StatementStored>()];
        var voided = stored.Length == 0 ? [] : await session.VoidedAmong([.. stored.Select(s => s.StatementId)], ct);
        news.AddRange(stored.Where(s => !voided.Contains(s.StatementId)));
        return news;
    }
}
