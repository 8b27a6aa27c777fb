using Marten;
using Npgsql;

namespace Competence.Api.Access;

internal static class OneAtATime
{
    /// <summary>Begins the session's transaction, and waits until no other holds the same name.</summary>
    public static async Task Alone(this IDocumentSession session, string name, CancellationToken ct)
    {
        await session.BeginTransactionAsync(ct);
        await using var command = new NpgsqlCommand("select pg_advisory_xact_lock(hashtextextended($1, 0))") { Parameters = { new() { Value = name } } };
        await session.ExecuteAsync(command, ct);
    }
}
