using System.Data.Common;
using Competence.Skills.Contracts;
using Marten;

namespace Competence.Skills.Gaps;

/// <summary>How well people fit their roles, as <c>skills.members</c> has it: what has been told.</summary>
internal static class RoleFits
{
    private const decimal Whole = 10_000;

    /// <summary>SQL: <see cref="RoleFit"/> in hundredths of percent, over rows of a person with <c>importance</c>, <c>required</c> and <c>level</c>; null over none.</summary>
    public const string Fit = "round(10000.0 * sum(importance * least(coalesce(level, 0), required)) / sum(importance * required))::smallint";

    /// <summary>Of a row that has version, role and fit from a column on; null where it is as it was told.</summary>
    public static PersonRoleFit? Read(DbDataReader row, Guid person, int from) => row.OrNull<long>(from) is { } version
        ? new(person, row.OrNull<Guid>(from + 1), row.OrNull<short>(from + 2) / Whole, version) : null;

    /// <summary>What was found here and could not be told is told when they are looked at next: by the next rating, or at night.</summary>
    public static Task TellAnew(this IDocumentSession session, Guid[] people, CancellationToken ct) =>
        session.Write("update skills.members set fit = -1 where tenant_id = @tenant and person_id = any(@people)", ct, ("people", people));
}
