using Marten;

namespace Competence.Skills.Ratings;

/// <summary>How an organisation wants its ratings given; one document a tenant, and these defaults where there is none.</summary>
/// <param name="IsBlind">A manager rates before seeing what the person says of themself.</param>
public sealed record RatingRules(Guid Id, bool IsBlind)
{
    public static readonly Guid TheId = new("5b1f5a0e-0a5c-8e51-9d5e-6a3c1f0b7d01");
    public static readonly RatingRules Default = new(TheId, IsBlind: true);

    internal static async Task<RatingRules> Of(IQuerySession session, CancellationToken ct) =>
        await session.LoadAsync<RatingRules>(TheId, ct) ?? Default;
}
