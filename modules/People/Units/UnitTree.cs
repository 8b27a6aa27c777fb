using Marten;
using Npgsql;

namespace Competence.People.Units;

internal static class UnitTree
{
    /// <summary>Until the transaction ends: two moves at once could each put one unit under the other.</summary>
    public static async Task OneTreeChangeAtATime(this IDocumentSession session, CancellationToken ct)
    {
        await session.BeginTransactionAsync(ct);
        await using var command = new NpgsqlCommand("select pg_advisory_xact_lock(hashtextextended('people.units/' || @tenant, 0))");
        command.Parameters.AddWithValue("tenant", session.TenantId);
        await session.ExecuteAsync(command, ct);
    }
}
