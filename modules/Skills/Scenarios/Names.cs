using Competence.Kernel;
using Marten;

namespace Competence.Skills.Scenarios;

/// <summary>Two scenarios of one unit that are called the same could not be told apart in a comparison.</summary>
internal static class Names
{
    public static bool IsTaken(LocalizedText name, IReadOnlyList<Scenario> others) =>
        others.Any(o => o.Status != ScenarioStatus.Archived && (IsSame(o.Name.Sv, name.Sv) || IsSame(o.Name.En, name.En)));

    /// <summary>The unit's other scenarios, and nobody names another until the transaction ends.</summary>
    public static async Task<IReadOnlyList<Scenario>> Namesakes(this IDocumentSession session, Guid unit, Guid except, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.Hold("skills.scenarios", ct);
        return await session.Query<Scenario>().Where(s => s.UnitId == unit && s.Id != except).ToListAsync(ct);
    }

    private static bool IsSame(string? one, string? other) =>
        !string.IsNullOrWhiteSpace(one) && string.Equals(one.Trim(), other?.Trim(), StringComparison.OrdinalIgnoreCase);
}
