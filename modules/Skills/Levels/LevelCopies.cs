using Marten;
using Npgsql;
using NpgsqlTypes;

namespace Competence.Skills.Levels;

/// <summary>Many rows of skills.levels at once.</summary>
internal static class LevelCopies
{
    public const string Columns = "(tenant_id, person_id, skill_id, exact, shown, confidence, self, manager, managers, newest)";

    /// <summary>Within the transaction that the session has begun.</summary>
    /// <param name="replaced">Those that are there already in an earlier state.</param>
    public static async Task WriteLevels(this IDocumentSession session, IReadOnlyList<LevelRow> rows, IReadOnlyList<LevelRow> replaced, CancellationToken ct)
    {
        if (replaced.Count > 0) await session.Write(
            """
            delete from skills.levels l using unnest(@people, @skills) as n (person_id, skill_id)
            where l.tenant_id = @tenant and l.person_id = n.person_id and l.skill_id = n.skill_id
            """, ct, ("people", replaced.Select(r => r.Person).ToArray()), ("skills", replaced.Select(r => r.Skill).ToArray()));
        await using var copy = await session.Copy($"skills.levels {Columns}", ct);
        foreach (var row in rows) await copy.WriteLevel(session.TenantId, row, ct);
        await copy.CompleteAsync(ct);
    }

    public static async Task WriteLevel(this NpgsqlBinaryImporter copy, string tenant, LevelRow row, CancellationToken ct)
    {
        await copy.StartRowAsync(ct);
        await copy.WriteAsync(tenant, NpgsqlDbType.Text, ct);
        await copy.WriteAsync(row.Person, NpgsqlDbType.Uuid, ct);
        await copy.WriteAsync(row.Skill, NpgsqlDbType.Uuid, ct);
        await copy.Maybe(row.Exact, NpgsqlDbType.Numeric, ct);
        await copy.Maybe(row.Shown, NpgsqlDbType.Smallint, ct);
        await copy.WriteAsync(row.Confidence, NpgsqlDbType.Double, ct);
        await copy.Maybe(row.Self, NpgsqlDbType.Smallint, ct);
        await copy.Maybe(row.Manager, NpgsqlDbType.Smallint, ct);
        await copy.WriteAsync(row.Managers, NpgsqlDbType.Uuid | NpgsqlDbType.Array, ct);
        await copy.WriteAsync(row.Newest.UtcDateTime, NpgsqlDbType.TimestampTz, ct);
    }

    private static Task Maybe<T>(this NpgsqlBinaryImporter copy, T? value, NpgsqlDbType type, CancellationToken ct) where T : struct =>
        value is { } there ? copy.WriteAsync(there, type, ct) : copy.WriteNullAsync(ct);
}
